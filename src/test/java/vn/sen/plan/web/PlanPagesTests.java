package vn.sen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.web.PlanBrowser.HEALTH;
import static vn.sen.plan.web.PlanBrowser.found;
import static vn.sen.plan.web.PlanBrowser.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.actor.Actor;
import vn.sen.plan.PlanId;

/** A plan on its way from the file to the year, page by page. */
@SenTest
class PlanPagesTests extends PagesOfADepartment {

    @Test
    void goFromTheWordFileToTheYear() {
        department.on(2023, 6, 12);
        Actor secretary = department.secretary;

        String plan = pages.upload();
        assertThat(pages.look(secretary, plan + "/doc", "that-doc"))
                .contains("Sen đọc được 10 dòng", "17/03 · 19/06 · 19/09 · 19/12");
        assertThat(pages.post(secretary, plan + "/trinh"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày 17/3/2023 đã qua");
        String past = pages.look(secretary, plan + "/ngay-da-qua", "that-da-qua");
        assertThat(
                        pages.post(
                                secretary,
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
                                "16/3/2023"))
                .hasStatus(302);
        assertThat(pages.post(secretary, plan + "/trinh")).hasRedirectedUrl(plan + "/duyet");

        String summary = pages.look(department.leader, plan + "/duyet", "that-duyet");
        assertThat(summary).contains("Đã làm ngày 16/3/2023", "Duyệt");
        assertThat(
                        pages.post(
                                department.leader,
                                plan + "/duyet",
                                "phienBan",
                                value(summary, "phienBan")))
                .hasRedirectedUrl(plan);
        assertThat(
                        pages.post(
                                department.leader,
                                plan + "/duyet",
                                "phienBan",
                                value(summary, "phienBan")))
                .hasStatus(409);

        String year = pages.look(secretary, plan, "that-nam");
        assertThat(year).contains("Hạn gần nhất 19/6/2023", "19/06");
        assertThat(pages.look(secretary, plan + "?loc=tat-ca&tim=nghiep vu y", "that-tim"))
                .contains("Không việc nào");
        String waiting = pages.look(secretary, plan + "?xem=bang&loc=cho", "that-cho");
        String event = found(waiting, "href=\"(" + plan + "/su-kien/[0-9a-f-]{36})");
        pages.look(secretary, event, "that-su-kien");
        assertThat(pages.post(secretary, event, "ngay", "31/13/2023"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ngày theo dạng", "Ghi sự kiện là gì");
        assertThat(
                        pages.post(
                                secretary,
                                event,
                                "ngay",
                                "12/6/2023",
                                "suKien",
                                "Thông tư 15/2023/TT-BYT",
                                "han",
                                "30/6/2023"))
                .hasRedirectedUrl(plan);
        String date = found(waiting, "href=\"(" + plan + "/dat-ngay/[0-9a-f-]{36})");
        pages.look(secretary, date, "that-dat-ngay");
        assertThat(
                        pages.post(
                                secretary,
                                date,
                                "tu",
                                "16/10/2023",
                                "han",
                                "18/10/2023",
                                "theo",
                                "Kế hoạch đánh giá số 12/KH-SYT"))
                .hasRedirectedUrl(plan);
        assertThat(pages.look(secretary, plan, "that-nam-2")).contains("18/10");
        pages.look(secretary, plan + "/ban-hanh", "that-ban-hanh");
        assertThat(pages.look(secretary, plan + "/lich-su", "that-lich-su"))
                .contains("trình duyệt");
    }

    @Test
    void refuseWhatIsNoPlanInWordsAndKeepNothing() {
        pages.look(department.secretary, "/ke-hoach/tai-len", "tai-len");
        assertThat(pages.send("anh.docx", (byte) 0x89, (byte) 'P', (byte) 0, (byte) 1))
                .hasStatus(422)
                .bodyText()
                .contains("Đây không phải tệp Word", "Chưa có gì được lưu");
        assertThat(pages.look(department.secretary, "/ke-hoach", "that-danh-sach"))
                .contains("Chưa có kế hoạch năm 2023");
    }

    @Test
    void takeInTextThatIsPastedAndGiveItBackWhereItIsNoPlan() {
        assertThat(pages.paste("Chào anh chị, gửi cả phòng bản kế hoạch."))
                .hasStatus(422)
                .bodyText()
                .contains("Không tìm thấy", "Chào anh chị");
        String head = "KẾ HOẠCH\nDuy trì hệ thống quản lý chất lượng năm 2023";
        String heads = "TT\tNội dung\tThời gian\tĐơn vị thực hiện";
        String row = "1\tHọp xem xét của lãnh đạo\tQuý III/2023\tVăn phòng";
        String plan = String.join("\n", head, heads, row);
        assertThat(pages.paste(plan)).hasStatus(302);
    }

    @Test
    void keepReadersFromActs() {
        department.on(2023, 1, 9);
        String plan = pages.upload();

        assertThat(pages.get(department.auditor, plan + "/doc"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Trình duyệt", ">Sửa<");
        assertThat(pages.post(department.auditor, plan + "/trinh")).hasStatus(403);
        String row = plan + "/dong/" + PlanId.next();
        for (String act :
                List.of("", "/len", "/xuong", "/gop", "/tach", "/bo", "/giu-lai", "/tu-luu")) {
            assertThat(pages.post(department.auditor, row + act, "phienBan", "1"))
                    .as(act)
                    .hasStatus(403);
        }
        for (String act :
                List.of("/dong", "/muc", "/nhiem-vu/thanh-dong", "/nhiem-vu/bo-qua", "/van-ban")) {
            assertThat(pages.post(department.auditor, plan + act, "loi", "x"))
                    .as(act)
                    .hasStatus(403);
        }
        assertThat(pages.post(department.secretary, plan + "/duyet", "phienBan", "0"))
                .hasStatus(403);
        assertThat(pages.get(founder.found("Sở Tư pháp").secretary, plan + "/doc")).hasStatus(404);
    }

    @Test
    void sendFewStatements() {
        department.on(2023, 1, 9);
        PlanId plan = department.drafted(HEALTH);

        assertThat(statements(department.secretary, "/ke-hoach")).hasSizeLessThanOrEqualTo(12);
        assertThat(statements(department.secretary, PlanPaths.plan(plan) + "/doc"))
                .hasSizeLessThanOrEqualTo(12);
        department.approve(plan);
        assertThat(statements(department.secretary, PlanPaths.plan(plan)))
                .hasSizeLessThanOrEqualTo(12);
    }

    private List<String> statements(Actor actor, String path) {
        pages.get(actor, path); // what is kept from look to look is there then
        return Statements.during(() -> pages.get(actor, path));
    }
}
