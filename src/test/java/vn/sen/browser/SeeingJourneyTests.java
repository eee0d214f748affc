package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sen.Apart;

/** Finding one's way with the palette, the keys and kept filters. */
@Apart
class SeeingJourneyTests {

    @Test
    void thePaletteFindsAndOpens() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            secretary.open("/");
            Page page = secretary.page();
            page.keyboard().press("Control+k");
            page.locator("dialog.palette [role=option]").first().waitFor();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().type("muc tieu");
            page.locator("dialog.palette mark").first().waitFor();
            assertThat(page.locator("dialog.palette mark").first().innerText())
                    .isEqualToIgnoringCase("mục");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/(viec|ke-hoach)"));
        }
    }

    @Test
    void keysWorkOutsideFieldsOnly() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            secretary.open("/viec?ai=co-quan");
            Page page = secretary.page();
            page.keyboard().press("?");
            Locator keys = page.locator("dialog.keys-box");
            keys.waitFor();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("name");
            page.keyboard().press("/");
            page.keyboard().type("gk?j");
            assertThat(page.locator("main [data-find]").inputValue()).isEqualTo("gk?j");
            page.evaluate("document.activeElement.blur()");
            page.keyboard().press("g");
            page.keyboard().press("k");
            page.waitForURL("**/ke-hoach");
        }
    }

    @Test
    void aFilterIsKeptAndUsedAgain() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.tttt", DemoSen.PASSWORD);
            secretary.open("/viec?ai=co-quan&khi=da-xong");
            Page page = secretary.page();
            page.locator("details.pop summary").first().click();
            secretary.fill("Tên bộ lọc", "Xong rồi");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("details.pop form button").first().click();
            page.locator("nav.saved a").first().waitFor();
            secretary.open("/viec?ai=toi");
            page.locator("nav.saved a").first().click();
            page.waitForURL("**khi=da-xong**");
        }
    }

    @Test
    void everythingIsThereWithoutScript() {
        try (Visitor secretary = Visitor.withoutScript(DemoSen.address())) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            secretary.open("/");
            secretary.page().locator("a.find").click();
            assertThat(secretary.text()).contains("Kế hoạch năm");
            secretary.open("/tim?q=danh+gia");
            assertThat(secretary.text()).contains("Dòng kế hoạch");
            secretary.open("/phim-tat");
            assertThat(secretary.text()).contains("Ctrl K");
        }
    }
}
