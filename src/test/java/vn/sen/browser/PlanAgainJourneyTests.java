package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sen.Apart;

/** Ways to a new plan that begin with a plan that is there already. */
@Apart
class PlanAgainJourneyTests {

    @Test
    void lastYearsPlanBecomesTheNextYearsDraft() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.tttt", DemoSen.PASSWORD);
            secretary.open("/ke-hoach");
            secretary.follow("Lập kế hoạch mới");
            secretary.page().locator("[aria-labelledby=nam-truoc] a.name").first().click();
            secretary.page().waitForURL("**/tu-ke-hoach/**");
            secretary.fill("Năm của kế hoạch mới", "2025");
            secretary.press("Xem theo năm này");
            assertThat(secretary.text())
                    .contains("28/02/2023", "28/02/2025")
                    .contains("31/8/2025 là ngày nghỉ", "việc của năm trước");
            secretary.picture("lap-ke-hoach-tu-nam-truoc");
            secretary.press("Lập bản nháp 2025");
            assertThat(secretary.path()).endsWith("/doc");
            assertThat(secretary.text())
                    .contains("Trước ngày 28/02/2023", "năm 2025", "31/8/2025 là ngày nghỉ");
        }
    }

    @Test
    void aTemplateBecomesTheAgencysOwnWithoutScript() {
        try (Visitor secretary = Visitor.withoutScript(DemoSen.address())) {
            secretary.signIn("thuky.tttt", DemoSen.PASSWORD);
            secretary.open("/ke-hoach/lap-moi");
            secretary.follow("Mẫu sở y tế: mục tiêu, đánh giá, xem xét, cải tiến");
            secretary.fill("Năm của kế hoạch mới", "2026");
            secretary.press("Xem theo năm này");
            secretary.press("Lập bản nháp 2026");
            assertThat(secretary.text())
                    .contains("Sở Thông tin và Truyền thông trong năm 2026", "Quý 2/2026")
                    .doesNotContain("Sở Y tế");
        }
    }
}
