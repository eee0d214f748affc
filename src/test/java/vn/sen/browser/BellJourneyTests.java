package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sen.Apart;

/** From the bell to the matter; what somebody wants to hear; an address for his own calendar. */
@Apart
class BellJourneyTests {

    @Test
    void leadsFromTheBellToTheTaskAndFallsSilent() {
        try (Visitor visitor = Visitor.at(DemoSen.address())) {
            visitor.signIn("nvd.yte", DemoSen.PASSWORD);
            visitor.page().locator("header .icon-btn").first().click();
            visitor.page().waitForURL("**/thong-bao");
            assertThat(visitor.heading()).isEqualTo("Thông báo");

            visitor.page().locator(".told .waits a").first().click();
            visitor.page().waitForURL(Pattern.compile(".*/(viec|ke-hoach)/.*"));

            visitor.open("/thong-bao");
            visitor.press("Đánh dấu đã đọc tất cả");
            assertThat(visitor.text()).contains("Bạn đã đọc hết thông báo");
            assertThat(visitor.page().locator("header .icon-btn .count").count()).isZero();
        }
    }

    @Test
    void keepsWhatSomebodyWantsAndMakesAndEndsACalendar() {
        try (Visitor visitor = Visitor.withoutScript(DemoSen.address())) {
            visitor.signIn("iso.nvd.yte", DemoSen.PASSWORD);
            visitor.open("/tai-khoan/nhac-viec");
            visitor.choose("Sắp đến hạn", "Không");
            visitor.choose("Giờ gửi thư tổng hợp", "06:30");
            visitor.page().locator("form .btn.main").first().click();
            assertThat(visitor.page().locator("#f-kenh-ahead").inputValue()).isEqualTo("NONE");

            visitor.page().locator("form[action$='/lich'] .btn").first().click();
            String address = visitor.page().locator("#dia-chi-lich").inputValue();
            assertThat(visitor.page().request().get(address).text()).startsWith("BEGIN:VCALENDAR");

            visitor.open("/tai-khoan/nhac-viec");
            visitor.page().locator("button[formaction$='/bo']").click();
            assertThat(visitor.page().request().get(address).status()).isEqualTo(404);
        }
    }
}
