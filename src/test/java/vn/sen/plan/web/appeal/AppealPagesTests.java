package vn.sen.plan.web.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.web.PlanBrowser;

/** Asking for time and reporting a difficulty, from the task's page to the answer. */
@SenTest
class AppealPagesTests {

    @Autowired private Department.Founder founder;
    @Autowired private MockMvcTester mvc;

    private Department health;
    private PlanBrowser browser;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        browser = new PlanBrowser(mvc, health);
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.on(2023, 9, 15);
    }

    @Test
    void leadsFromTheTaskToTheDecisionAndBack() {
        assertThat(taskPage()).contains("/viec/" + report + "/gia-han", "Báo vướng mắc");

        assertThat(ask("29/9/2023", "Chờ số liệu tháng 9")).hasStatus3xxRedirection();
        String list = text(browser.get(health.secretary, "/de-nghi"));
        assertThat(list).contains("Xin gia hạn từ 19/9/2023 đến 29/9/2023", "Nguyễn Thị Đào");
        String one = "/gia-han/" + PlanBrowser.found(list, "/gia-han/([0-9a-f-]{36})");
        assertThat(text(browser.get(health.secretary, one)))
                .contains("Chờ số liệu tháng 9", "Cho gia hạn đến 29/9/2023", "minh-chung.txt");
        assertThat(text(browser.get(health.headOfMedicine, one)))
                .contains("Rút đề nghị")
                .doesNotContain("Cho gia hạn đến");

        assertThat(decide(one, "quyet", "ngay-khac", "ngay", "27/9/2023"))
                .hasStatus3xxRedirection();
        assertThat(taskPage())
                .contains("Hạn đầu 19/9/2023, gia hạn đến 27/9/2023", "Trần Minh Châu")
                .contains("cho gia hạn từ 19/9/2023 đến 27/9/2023");
    }

    @Test
    void waitsOnTheHomeOfWhoDecidesAndOfNobodyElse() {
        assertThat(text(browser.get(health.secretary, "/"))).doesNotContain("Xem và quyết định");

        ask("29/9/2023", "Chờ số liệu tháng 9");

        assertThat(text(browser.get(health.secretary, "/")))
                .contains("Xin gia hạn từ 19/9/2023 đến 29/9/2023", "Xem và quyết định")
                .containsPattern("/gia-han/[0-9a-f-]{36}");
        assertThat(text(browser.get(health.headOfMedicine, "/")))
                .doesNotContain("Xem và quyết định");
        assertThat(text(browser.get(health.headOfPharmacy, "/")))
                .doesNotContain("Xem và quyết định");
    }

    @Test
    void bringsTheFormBackWithWhatWasWrong() {
        MvcTestResult earlier = ask("1/9/2023", "Chờ số liệu");
        assertThat(earlier).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(earlier)).contains("Ngày này đã qua", "Chờ số liệu");
        assertThat(text(ask("mai", "Chờ số liệu"))).contains("Ghi ngày theo dạng");
        assertThat(text(ask("29/9/2023", ""))).contains("Ghi lý do");
        assertThat(ask("29/9/2023", "x".repeat(2_001))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksForAChoiceAndForWordsWhereTimeIsRefused() {
        ask("29/9/2023", "Chờ số liệu");
        String one =
                "/gia-han/"
                        + PlanBrowser.found(
                                text(browser.get(health.secretary, "/de-nghi")),
                                "/gia-han/([0-9a-f-]{36})");

        assertThat(text(decide(one))).contains("Chọn một câu trả lời");
        MvcTestResult wordless = decide(one, "quyet", "khong");
        assertThat(wordless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(wordless)).contains("Ghi vài lời");
        assertThat(decide(one, "quyet", "khong", "loi", "Tỉnh cần ngay")).hasStatus3xxRedirection();
        MvcTestResult late = decide(one, "quyet", "dong-y");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(late)).contains("không cho gia hạn", "Tỉnh cần ngay");
        assertThat(browser.post(health.auditor, one + "/quyet-dinh", "quyet", "dong-y"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void sendsTheFileThatTheReasonRestsOn() {
        ask("29/9/2023", "Chờ số liệu");
        String one =
                PlanBrowser.found(
                        text(browser.get(health.secretary, "/de-nghi?xem=chua-tra-loi")),
                        "/gia-han/([0-9a-f-]{36})");

        MvcTestResult file = browser.get(health.secretary, "/gia-han/" + one + "/tep");

        assertThat(file).hasStatusOk();
        assertThat(text(file)).isEqualTo("thông báo");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(browser.post(health.headOfMedicine, "/gia-han/" + one + "/rut"))
                .hasStatus3xxRedirection();
        assertThat(text(browser.get(health.secretary, "/de-nghi?xem=da-xong")))
                .contains("Nguyễn Thị Đào, Trưởng đơn vị rút đề nghị");
    }

    @Test
    void carriesADifficultyToItsAnswer() {
        String path = "/viec/" + report + "/vuong-mac";
        assertThat(text(browser.get(health.headOfMedicine, path))).contains("Phòng Nghiệp vụ Dược");
        assertThat(
                        text(
                                browser.post(
                                        health.headOfMedicine,
                                        path,
                                        "loi",
                                        "Thiếu người",
                                        "deNghi",
                                        "OTHER_UNIT")))
                .contains("Chọn đơn vị.");
        assertThat(
                        browser.post(
                                health.headOfMedicine,
                                path,
                                "loi",
                                "Thiếu người",
                                "deNghi",
                                "NEW_DAY",
                                "ngay",
                                "20/10/2023"))
                .hasStatus3xxRedirection();

        String list = text(browser.get(health.leader, "/de-nghi"));
        assertThat(list).contains("Vướng mắc, đề nghị lùi đến 20/10/2023", "Thiếu người");
        String one = "/vuong-mac/" + PlanBrowser.found(list, "/vuong-mac/([0-9a-f-]{36})");
        assertThat(text(browser.post(health.leader, one + "/tra-loi", "loi", "")))
                .contains("Ghi vài lời");
        assertThat(browser.post(health.leader, one + "/tra-loi", "loi", "Văn phòng hỗ trợ"))
                .hasStatus3xxRedirection();
        assertThat(taskPage()).contains("Văn phòng hỗ trợ", "trả lời vướng mắc");
        assertThat(browser.post(health.headOfPharmacy, one + "/tra-loi", "loi", "Được"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String taskPage() {
        return text(browser.get(health.headOfMedicine, "/viec/" + report));
    }

    private MvcTestResult ask(String day, String reason) {
        return mvc.post()
                .uri("/viec/" + report + "/gia-han")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "tep",
                                "minh-chung.txt",
                                null,
                                "thông báo".getBytes(StandardCharsets.UTF_8)))
                .param("ngay", day)
                .param("lyDo", reason)
                .with(TestAgency.as(health.headOfMedicine))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult decide(String one, String... fields) {
        return browser.post(health.secretary, one + "/quyet-dinh", fields);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
