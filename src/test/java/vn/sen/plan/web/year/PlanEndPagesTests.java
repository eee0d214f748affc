package vn.sen.plan.web.year;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.web.PlanBrowser.HEALTH;
import static vn.sen.plan.web.PlanBrowser.value;

import org.junit.jupiter.api.Test;
import vn.sen.SenTest;
import vn.sen.plan.web.PagesOfADepartment;
import vn.sen.plan.web.PlanPaths;

/** The pages on which a plan gets its days and comes to its end. */
@SenTest
class PlanEndPagesTests extends PagesOfADepartment {

    @Test
    void closeAPlanWithWhatIsOpenNamed() {
        department.on(2023, 1, 9);
        String plan = PlanPaths.plan(department.approve(department.drafted(HEALTH)));
        String page = pages.look(department.leader, plan + "/khep-lai", "that-khep-lai");

        assertThat(page).contains("việc chưa xong", "Báo cáo kết quả thực hiện");
        assertThat(pages.post(department.auditor, plan + "/khep-lai", "phienBan", "1"))
                .hasStatus(403);
        assertThat(
                        pages.post(
                                department.leader,
                                plan + "/khep-lai",
                                "phienBan",
                                value(page, "phienBan")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do");
        String issue = pages.look(department.secretary, plan + "/ban-hanh", "that-ban-hanh-2");
        assertThat(pages.post(department.auditor, plan + "/hieu-luc", "phienBan", "1"))
                .hasStatus(403);
        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/hieu-luc",
                                "phienBan",
                                value(issue, "phienBan"),
                                "tuNgay",
                                "hôm qua"))
                .hasStatus(422);
        assertThat(
                        pages.post(
                                department.secretary,
                                plan + "/hieu-luc",
                                "phienBan",
                                value(issue, "phienBan"),
                                "tuNgay",
                                "16/1/2023"))
                .hasRedirectedUrl(plan);
        String again = pages.look(department.leader, plan + "/khep-lai", "that-khep-lai-2");
        assertThat(
                        pages.post(
                                department.leader,
                                plan + "/khep-lai",
                                "phienBan",
                                value(again, "phienBan"),
                                "lyDo",
                                "Sáp nhập"))
                .hasRedirectedUrl(plan);
        assertThat(pages.look(department.leader, plan, "that-da-khep"))
                .contains("Đã khép lại", "khi còn việc chưa xong", "Sáp nhập");
        assertThat(pages.look(department.leader, plan + "/lich-su", "that-lich-su-2"))
                .contains("khép lại", "Sáp nhập");
    }
}
