package vn.sen.plan.web.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.web.PlanBrowser;

/** An amendment from its reason to its number, on its pages. */
@SenTest
class AmendPagesTests {

    @Autowired private Department.Founder founder;
    @Autowired private MockMvcTester mvc;

    private Department health;
    private PlanBrowser browser;
    private String list;
    private ItemId row;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        browser = new PlanBrowser(mvc, health);
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        row = health.row(plan, 2).item().id();
        list = "/ke-hoach/" + plan + "/dieu-chinh";
        health.on(2023, 9, 15);
    }

    @Test
    void leadFromTheReasonToTheNumber() {
        assertThat(text(browser.get(health.secretary, list))).contains("Chưa có điều chỉnh nào");
        String one = begun();
        assertThat(text(browser.get(health.secretary, one + "/dong/" + row)))
                .contains("Đưa vào điều chỉnh", "Bỏ dòng này");
        assertThat(browser.post(health.secretary, one + "/dong/" + row + "/bo"))
                .hasStatus3xxRedirection();
        assertThat(text(browser.get(health.secretary, one)))
                .contains("việc sẽ huỷ", "Trình lãnh đạo");
        assertThat(browser.post(health.secretary, one + "/trinh")).hasStatus3xxRedirection();

        String seen = text(browser.get(health.leader, one));
        assertThat(seen).contains("Duyệt điều chỉnh");
        assertThat(browser.post(health.leader, one + "/duyet", "thay", "khac"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(
                        browser.post(
                                health.leader,
                                one + "/duyet",
                                "thay",
                                PlanBrowser.value(seen, "thay")))
                .hasStatus3xxRedirection();

        assertThat(text(browser.post(health.secretary, one + "/so", "so", "", "ngay", "mai")))
                .contains("aria-invalid=\"true\"");
        assertThat(
                        browser.post(
                                health.secretary,
                                one + "/so",
                                "so",
                                "91",
                                "kyHieu",
                                "/QĐ-SYT",
                                "ngay",
                                "18/9/2023"))
                .hasStatus3xxRedirection();
        assertThat(text(browser.get(health.secretary, one))).contains("91/QĐ-SYT", "18/9/2023");
        assertThat(text(browser.get(health.secretary, list.replace("dieu-chinh", "lich-su"))))
                .contains("duyệt điều chỉnh", "theo điều chỉnh");
    }

    @Test
    void takeNewWorkAndSayWhatIsWrongWithIt() {
        String one = begun();
        String path = one + "/dong-moi";
        assertThat(text(browser.get(health.secretary, path))).contains("Việc phát sinh trong năm");
        assertThat(browser.post(health.secretary, path, "phienBan", "0", "noiDung", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(
                        browser.post(
                                health.secretary,
                                path,
                                "phienBan",
                                "0",
                                "noiDung",
                                "Tiếp đoàn kiểm tra",
                                "kyHan",
                                "Trước ngày 20/10/2023",
                                "nhom[0].chucNang",
                                "DO",
                                "nhom[0].them",
                                "unit:" + health.pharmacy))
                .hasStatus3xxRedirection();
        assertThat(text(browser.get(health.secretary, one)))
                .contains("1 việc mở mới", "Phòng Nghiệp vụ Dược", "Tiếp đoàn kiểm tra")
                .doesNotContain(". Tiếp đoàn kiểm tra");
    }

    @Test
    void areTheSecretarysToWriteAndTheLeadersToDecide() {
        String one = begun();

        assertThat(browser.post(health.headOfMedicine, list, "lyDo", "Đổi"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post(health.secretary, one + "/duyet")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(browser.post(health.secretary, list, "lyDo", "")))
                .contains("Ghi lý do điều chỉnh");
        MvcTestResult empty = browser.post(health.secretary, one + "/trinh");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(empty)).contains("chưa có dòng nào");
        assertThat(browser.post(health.secretary, one + "/bo")).hasStatus3xxRedirection();
    }

    private String begun() {
        MvcTestResult begun = browser.post(health.secretary, list, "lyDo", "Tỉnh lùi kỳ báo cáo");
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
