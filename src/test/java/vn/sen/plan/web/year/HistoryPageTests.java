package vn.sen.plan.web.year;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.web.PlanBrowser.found;
import static vn.sen.plan.web.PlanBrowser.value;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.plan.Department;
import vn.sen.plan.web.PlanBrowser;

/** The history of a plan: what was done with it, its rows, and what it waited for. */
@SenTest
class HistoryPageTests {

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;

    private Department department;
    private PlanBrowser pages;
    private String plan;

    @BeforeEach
    void takeThePlanIn() {
        department = founder.found("Sở Y tế");
        pages = new PlanBrowser(mvc, department);
        department.on(2023, 1, 9);
        plan = pages.upload();
    }

    @Test
    void tellsWhatARowSaidBeforeAndAfter() {
        rewriteTheFourthRow("Đào tạo về ISO 9001", "Quý III/2023");

        assertThat(history(1))
                .contains("<b>Trần Minh Châu</b> sửa dòng 4", "Thư ký ISO")
                .containsSubsequence(
                        "Nội dung công việc",
                        "<del",
                        "<ins>Đào tạo về ISO 9001</ins>",
                        "Thời gian, bằng lời",
                        "<ins>Quý III/2023</ins>")
                .contains("đổi ai làm dòng 4", "Thư ký ISO (Làm)");
    }

    @Test
    void tellsTheLastActFirstAndGoesOnOverPages() {
        for (int time = 1; time <= 32; time++) {
            pages.post(department.secretary, firstRow() + "/xuong");
        }

        assertThat(history(1))
                .containsSubsequence("chuyển chỗ dòng", "Trang 1 trên 2", "Sau")
                .doesNotContain("tải kế hoạch lên");
        assertThat(history(2)).contains("tải kế hoạch lên");
        assertThat(history(99)).contains("Trang 1 trên 2");
    }

    @Test
    void namesThePartsOfTheDocumentThatWereWrittenAnew() {
        String form = pages.look(department.secretary, plan + "/doc?sua=van-ban", "that-ls-form");
        pages.post(
                department.secretary,
                plan + "/van-ban",
                "phienBan",
                value(form, "phienBan"),
                "nam",
                "2023",
                "tieuDe",
                "Duy trì HTQLCL năm 2023");

        assertThat(history(1))
                .contains("sửa phần lời của kế hoạch", "<ins>Duy trì HTQLCL năm 2023</ins>")
                .containsSubsequence("Tổ chức thực hiện", "để trống");
    }

    @Test
    void tellsWhatCameOfDaysThatHadPassedAndWhatWasLeftOut() {
        department.on(2023, 6, 12);
        String past = pages.look(department.secretary, plan + "/ngay-da-qua", "that-ls-qua");
        pages.post(
                department.secretary,
                plan + "/ngay-da-qua",
                "ngay[0].dong",
                value(past, "ngay[0].dong"),
                "ngay[0].loi",
                value(past, "ngay[0].loi"),
                "ngay[0].han",
                "2023-03-17",
                "ngay[0].traLoi",
                "DONE",
                "ngay[0].vao",
                "16/3/2023");
        pages.post(department.secretary, firstRow() + "/bo");

        assertThat(history(1))
                .contains("bỏ dòng 1 khỏi kế hoạch", "trả lời về ngày đã qua")
                .containsSubsequence("Hạn 17/3/2023", "Đã làm ngày 16/3/2023");
    }

    @Test
    void asksFewStatements() {
        rewriteTheFourthRow("Đào tạo về ISO 9001", "Quý III/2023");

        assertThat(Statements.during(() -> pages.get(department.secretary, plan + "/lich-su")))
                .hasSizeLessThanOrEqualTo(12);
    }

    private void rewriteTheFourthRow(String content, String timing) {
        String review = pages.look(department.secretary, plan + "/doc", "that-ls-doc");
        String open = found(review, "href=\"(" + plan + "/doc\\?sua=[0-9a-f-]{36})#dong-4");
        String form = pages.look(department.secretary, open, "that-ls-sua");
        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/dong/" + open.replaceFirst(".*sua=", ""),
                                List.of(
                                                "phienBan",
                                                value(form, "phienBan"),
                                                "soThuTu",
                                                "4",
                                                "noiDung",
                                                content,
                                                "kyHan",
                                                timing,
                                                "nhom[0].vai",
                                                "PERFORM",
                                                "nhom[0].loi",
                                                "Thành viên Ban ISO",
                                                "nhom[0].chucNang",
                                                "DO",
                                                "nhom[0].them",
                                                "role:ISO_SECRETARY")
                                        .toArray(String[]::new)))
                .hasStatus(302);
    }

    private String firstRow() {
        String review = pages.look(department.secretary, plan + "/doc", "that-ls-doc");
        return plan
                + "/dong/"
                + found(review, "href=\"" + plan + "/doc\\?sua=([0-9a-f-]{36})#dong-1\"");
    }

    private String history(int page) {
        return pages.look(department.secretary, plan + "/lich-su?trang=" + page, "that-lich-su");
    }
}
