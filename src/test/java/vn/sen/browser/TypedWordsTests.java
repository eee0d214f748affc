package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.sen.Apart;

/** What was typed and not sent outlives a lost connection. */
@Apart
class TypedWordsTests {

    @Test
    void comeBackAfterTheConnectionWasLost() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            secretary.open("/viec?ai=co-quan&khi=tre");
            Page page = secretary.page();
            page.locator("a.name").first().click();
            page.locator("form[action$='/y-kien'] textarea").waitFor();
            String words = "Chờ số liệu của phòng, mất mạng giữa chừng";
            page.locator("form[action$='/y-kien'] textarea").fill(words);
            page.context().setOffline(true);
            page.locator("form[action$='/y-kien'] button").last().click();
            page.locator(".typed").waitFor();
            assertThat(page.locator(".typed").innerText()).contains("Chưa gửi được");
            page.context().setOffline(false);
            page.reload();

            assertThat(page.locator("form[action$='/y-kien'] textarea").inputValue())
                    .isEqualTo(words);
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator("form[action$='/y-kien'] button.btn:not(.typed button)").last().click();
            page.getByText(words).first().waitFor();
            page.waitForLoadState();
            assertThat(page.locator("form[action$='/y-kien'] textarea").inputValue()).isEmpty();
            page.reload();
            assertThat(page.locator("form[action$='/y-kien'] textarea").inputValue()).isEmpty();
        }
    }

    @Test
    void comeBackInARequestForMoreTimeAndMayBeDropped() {
        try (Visitor head = Visitor.at(DemoSen.address())) {
            head.signIn("nvd.yte", DemoSen.PASSWORD);
            head.open("/viec");
            Page page = head.page();
            page.locator("a.name").first().click();
            String task = page.url().replaceAll("[?#].*", "");
            page.navigate(task + "/gia-han");
            page.locator("form[action$='/gia-han'] textarea").fill("Cần thêm một tuần");
            page.context().setOffline(true);
            page.context().setOffline(false);
            page.reload();
            assertThat(page.locator("form[action$='/gia-han'] textarea").inputValue())
                    .isEqualTo("Cần thêm một tuần");
            page.locator(".typed button").click();
            assertThat(page.locator("form[action$='/gia-han'] textarea").inputValue()).isEmpty();
        }
    }
}
