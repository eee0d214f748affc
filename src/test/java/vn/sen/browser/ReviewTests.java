package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The review of a plan with nothing but a keyboard, on a phone, and without script. */
class ReviewTests {

    private static final Path PLAN =
            Path.of("src/main/resources/vn/sen/demo/plans/dong-thap-health-2023.docx");

    @Test
    void isDoneByKeyboardAlone() {
        try (Visitor secretary = reviewer(Looks.LIGHT)) {
            Page page = secretary.page();
            page.keyboard().press("n");
            assertThat(focus(page)).isEqualTo("van-ban");
            page.keyboard().press("n");
            assertThat(focus(page)).isEqualTo("dong-5");
            page.keyboard().press("d");
            page.waitForCondition(() -> page.locator("#dong-5[data-doubt]").count() == 0);

            page.keyboard().press("e");
            page.locator("#dong-5 textarea[name=noiDung]:focus").waitFor();
            page.keyboard().press("Control+End");
            page.keyboard().type(" mỗi năm");
            page.keyboard().press("Tab");
            page.waitForCondition(() -> page.locator("#da-luu").innerText().contains("Đã lưu"));
            page.keyboard().press("Escape");
            page.locator("#dong-5:focus").waitFor();
            assertThat(secretary.text()).contains("các bộ phận)");

            page.keyboard().press("Alt+ArrowUp");
            page.locator("#dong-4[aria-label='Dòng 5']:focus").waitFor();
            page.keyboard().press("Alt+ArrowDown");
            page.locator("#dong-5[aria-label='Dòng 5']:focus").waitFor();
            page.keyboard().press("Delete");
            page.locator("#dong-5.dropped:focus").waitFor();
            page.keyboard().press("u");
            page.locator("#dong-5:not(.dropped):focus").waitFor();

            page.keyboard().press("t");
            page.locator("textarea[name=noiDungMoi]:focus").waitFor();
            page.keyboard().type("Lập chương trình đánh giá từng đợt");
            page.keyboard().press("Control+Enter");
            page.locator("#dong-6", words("Tách từ dòng 5")).waitFor();
            page.locator("#dong-6:focus").waitFor();
            page.keyboard().press("g");
            page.locator("#dong-6.dropped", words("Đã gộp vào dòng 5")).waitFor();

            page.locator("#dong-11").focus();
            page.keyboard().press("a");
            page.locator("#dong-moi textarea[name=noiDung]:focus").waitFor();
            page.keyboard().type("Công bố hệ thống phù hợp tiêu chuẩn");
            page.keyboard().press("Control+Enter");
            page.locator("#dong-12:focus", words("Dòng thêm, văn bản không có")).waitFor();
            assertThat(Accessibility.faults(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCalmWhateverTheScreen(Looks looks) {
        try (Visitor secretary = reviewer(looks)) {
            Page page = secretary.page();
            secretary.picture("review");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();

            page.locator("#dong-8 [data-act=edit]").click();
            page.locator("#dong-8 textarea[name=noiDung]").waitFor();
            assertThat(page.locator("#dong-8 .chain option[selected]").innerText())
                    .startsWith("Dòng 6");
            secretary.picture("review-row");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();

            secretary.open(secretary.path().replaceFirst("/doc.*", "/doc?sua=van-ban"));
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();
        }
    }

    @Test
    void needsNoScript() {
        try (Visitor secretary = Visitor.withoutScript(DemoSen.address())) {
            upload(secretary);
            Page page = secretary.page();
            page.locator("#dong-3 .row-menu summary").click();
            page.locator("#dong-3 [data-act=up]").click();
            page.locator("#dong-2[aria-label='Dòng 3']").waitFor();
            page.locator("#dong-2 .row-menu summary").click();
            page.locator("#dong-2 [data-act=drop]").click();
            page.locator("#dong-2.dropped").waitFor();
            page.locator("#dong-2 [data-act=restore]").click();
            page.locator("#dong-2:not(.dropped)").waitFor();
            page.locator("#dong-2 [data-act=edit]").click();
            page.locator("#dong-2 textarea[name=kyHan]").fill("Trong tháng 3");
            page.locator("#dong-2 button[name=thu]").click();
            page.locator("#dong-2 .preview", words("31/03")).waitFor();
        }
    }

    private static Visitor reviewer(Looks looks) {
        Visitor secretary = Visitor.at(DemoSen.address(), looks);
        upload(secretary);
        return secretary;
    }

    private static void upload(Visitor secretary) {
        secretary.signIn("thuky.yte", DemoSen.PASSWORD);
        secretary.open("/ke-hoach/tai-len");
        secretary.attach("Tệp kế hoạch", PLAN);
        secretary.page().locator("main form button.btn").first().click();
        secretary.page().waitForURL("**/doc*");
    }

    private static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static String focus(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    private static boolean widerThanTheScreen(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"));
    }
}
