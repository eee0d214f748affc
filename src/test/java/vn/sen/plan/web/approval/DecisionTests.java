package vn.sen.plan.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.web.PlanBrowser.value;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.web.PagesOfADepartment;

/** The leader decides; another one may have been quicker. */
@SenTest
class DecisionTests extends PagesOfADepartment {

    @Test
    void showTheWordsWithWhichALeaderSentItBack() {
        department.on(2023, 1, 9);
        String plan = pages.upload();
        pages.post(department.secretary, plan + "/trinh");
        String summary = pages.look(department.leader, plan + "/duyet", "that-duyet-2");

        assertThat(
                        pages.post(
                                department.leader,
                                plan + "/tra-lai",
                                "phienBan",
                                value(summary, "phienBan")))
                .hasStatus(422);
        assertThat(
                        pages.post(
                                department.leader,
                                plan + "/tra-lai",
                                "phienBan",
                                value(summary, "phienBan"),
                                "yKien",
                                "Dòng 4 cần có ngày"))
                .hasStatus(302);
        assertThat(pages.look(department.secretary, plan + "/doc", "that-tra-lai"))
                .contains("Lê Hoàng Nam", "Dòng 4 cần có ngày");
    }

    @Test
    void keepWhatASecondLeaderTypedWhereTheFirstHasApproved() {
        String plan = submitted();
        Actor deputy = department.agency.person("Đinh Thị Ngọc", Role.LEADER);
        String seen = value(pages.look(deputy, plan + "/duyet", "that-duyet-3"), "phienBan");
        assertThat(pages.post(department.leader, plan + "/duyet", "phienBan", seen))
                .hasRedirectedUrl(plan);

        MvcTestResult late =
                pages.post(
                        deputy, plan + "/tra-lai", "phienBan", seen, "yKien", "Bổ sung khảo sát.");

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Từ lúc bạn mở trang: Lê Hoàng Nam duyệt, 9/1/2023")
                .contains("Bạn đã gõ", "Bổ sung khảo sát.", "Phòng Nghiệp vụ Y")
                .doesNotContain("Quyết định của lãnh đạo");
        assertThat(pages.look(deputy, plan, "that-nam-3")).contains("Đã duyệt");
    }

    @Test
    void letTheWordsBeSentAgainWhereThePlanCameBack() {
        String plan = submitted();
        String seen =
                value(pages.look(department.leader, plan + "/duyet", "that-duyet-4"), "phienBan");
        Actor deputy = department.agency.person("Đinh Thị Ngọc", Role.LEADER);
        pages.post(deputy, plan + "/tra-lai", "phienBan", seen, "yKien", "Dòng 2 thiếu hạn.");
        pages.post(department.secretary, plan + "/trinh");

        MvcTestResult late =
                pages.post(
                        department.leader,
                        plan + "/duyet",
                        "phienBan",
                        seen,
                        "so",
                        "45",
                        "ngay",
                        "9/1/2023");

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Trần Minh Châu trình duyệt", "name=\"so\"", "value=\"45\"");
        String now = value(text(late), "phienBan");
        assertThat(pages.post(department.leader, plan + "/duyet", "phienBan", now))
                .hasRedirectedUrl(plan);
    }

    private String submitted() {
        department.on(2023, 1, 9);
        String plan = pages.upload();
        assertThat(pages.post(department.secretary, plan + "/trinh")).hasStatus(302);
        return plan;
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
