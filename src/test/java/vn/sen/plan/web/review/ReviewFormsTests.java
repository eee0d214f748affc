package vn.sen.plan.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.web.PlanBrowser.found;
import static vn.sen.plan.web.PlanBrowser.value;

import org.junit.jupiter.api.Test;
import vn.sen.SenTest;
import vn.sen.plan.web.PagesOfADepartment;

/** The forms of the review: what is typed is kept, or given back with what is wrong. */
@SenTest
class ReviewFormsTests extends PagesOfADepartment {

    @Test
    void saveARowAsItsFormSendsIt() {
        department.on(2023, 1, 9);
        String plan = pages.upload();
        String review = pages.look(department.secretary, plan + "/doc", "that-doc-2");
        String open = found(review, "href=\"(" + plan + "/doc\\?sua=[0-9a-f-]{36})#dong-4");
        String form = pages.look(department.secretary, open, "that-sua");
        String item = open.replaceFirst(".*sua=", "");

        assertThat(
                        pages.get(
                                department.secretary,
                                plan + "/thu-ky-han?kyHan=Trước ngày 20 tháng cuối quý"))
                .hasStatusOk()
                .bodyText()
                .contains("17/03 · 19/06 · 19/09 · 19/12");
        assertThat(pages.post(department.secretary, plan + "/dong/" + item, "phienBan", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi nội dung công việc");
        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/dong/" + item,
                                "phienBan",
                                value(form, "phienBan"),
                                "soThuTu",
                                "4",
                                "noiDung",
                                "Đào tạo về ISO 9001",
                                "kyHan",
                                "Quý III/2023",
                                "hoatDong",
                                "training",
                                "nhom[0].vai",
                                "PERFORM",
                                "nhom[0].loi",
                                "Thành viên Ban ISO",
                                "nhom[0].chucNang",
                                "DO",
                                "nhom[0].them",
                                "role:ISO_SECRETARY"))
                .hasRedirectedUrl(plan + "/doc#dong-4");
        assertThat(pages.look(department.secretary, plan + "/doc", "that-doc-3"))
                .contains("01/07 – 29/09", "Tham gia đào tạo, tập huấn", "Sửa dòng 4");
        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/dong/" + item,
                                "phienBan",
                                value(form, "phienBan"),
                                "noiDung",
                                "Tập huấn cho cả Sở"))
                .hasStatus(409)
                .bodyText()
                .contains("Trần Minh Châu vừa sửa chỗ này", "Tập huấn cho cả Sở", "Quý III/2023");
    }

    @Test
    void saveTheFactsOfTheDocument() {
        department.on(2023, 1, 9);
        String plan = pages.upload();
        String form = pages.look(department.secretary, plan + "/doc?sua=van-ban", "that-van-ban");

        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/van-ban",
                                "phienBan",
                                value(form, "phienBan"),
                                "nam",
                                "23",
                                "tieuDe",
                                "",
                                "ngayKy",
                                "mai"))
                .hasStatus(422)
                .bodyText()
                .contains("Năm gồm bốn chữ số", "Ghi tiêu đề", "Ghi ngày theo dạng");
        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/van-ban",
                                "phienBan",
                                value(form, "phienBan"),
                                "nam",
                                "2023",
                                "tieuDe",
                                "Duy trì HTQLCL năm 2023",
                                "so",
                                "45",
                                "kyHieu",
                                "KH-SYT",
                                "ngayKy",
                                "5/1/2023",
                                "coQuan",
                                "Sở Y tế"))
                .hasRedirectedUrl(plan + "/doc");
        assertThat(pages.look(department.secretary, plan + "/doc", "that-doc-4"))
                .contains("Số 45/KH-SYT, ngày 5/1/2023");
    }

    @Test
    void giveTheWordsBackToWhoSavesAfterSomebodyElse() {
        department.on(2023, 1, 9);
        String plan = pages.upload();
        String form = pages.look(department.secretary, plan + "/doc?sua=van-ban", "that-van-ban-2");
        String[] typed = {
            "phienBan", value(form, "phienBan"), "tieuDe", "Duy trì HTQLCL", "nam", "2023",
        };
        assertThat(pages.post(department.secretary, plan + "/van-ban/tu-luu", typed))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu");
        typed[3] = "Duy trì và cải tiến";
        assertThat(pages.post(department.secretary, plan + "/van-ban/tu-luu", typed))
                .hasStatus(409);
        assertThat(pages.post(department.secretary, plan + "/van-ban", typed))
                .hasStatus(409)
                .bodyText()
                .contains("vừa sửa chỗ này", "Duy trì HTQLCL", "Duy trì và cải tiến");
    }

    @Test
    void giveADraftUpAndTakeItUpAgain() {
        department.on(2023, 1, 9);
        String plan = pages.upload();
        pages.look(department.secretary, plan + "/bo-nhap", "that-bo-nhap");
        assertThat(pages.post(department.auditor, plan + "/bo-nhap")).hasStatus(403);
        assertThat(pages.post(department.secretary, plan + "/bo-nhap"))
                .hasRedirectedUrl("/ke-hoach");
        assertThat(pages.look(department.secretary, "/ke-hoach", "that-danh-sach-2"))
                .contains("Bản nháp đã bỏ (1)");
        assertThat(pages.look(department.auditor, "/ke-hoach", "that-danh-sach-3"))
                .doesNotContain("Bản nháp đã bỏ");
        assertThat(pages.look(department.secretary, plan + "/doc", "that-doc-bo"))
                .contains("Lấy lại");
        assertThat(pages.post(department.auditor, plan + "/lay-lai")).hasStatus(403);
        assertThat(pages.post(department.secretary, plan + "/lay-lai"))
                .hasRedirectedUrl(plan + "/doc");
    }
}
