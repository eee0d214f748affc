package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.Apart;

/** The review of a plan with nothing but a keyboard, on a phone, and without script. */
@Apart
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
            page.keyboard().press("u");
            page.locator("#dong-6:not(.dropped):focus", words("Tách từ dòng 5")).waitFor();
            page.keyboard().press("g");
            page.locator("#dong-6.dropped", words("Tách lại")).waitFor();

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
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
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
            upload(secretary, Papers.pdf("ke-hoach-khong-ma.pdf", 3001, 12));
            page.locator("#dong-7 .printed").click();
            page.locator("#dong-7 a[href='#anh-dong-7']").click();
            assertThat(secretary.path()).endsWith("/trang-goc#anh-dong-7");
        }
    }

    @Test
    void leadsAThumbFromDoubtToDoubt() {
        try (Visitor secretary = reviewer(Looks.PHONE)) {
            Page page = secretary.page();
            page.locator(".stepbar [data-act=next]").tap();
            assertThat(focus(page)).isEqualTo("van-ban");
            page.locator(".stepbar [data-act=next]").tap();
            assertThat(focus(page)).isEqualTo("dong-5");
            assertThat(isSeen(page, "#dong-5")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsThePageThatARowWasReadFrom(Looks looks) {
        try (Visitor secretary = Visitor.at(DemoSen.address(), looks)) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            upload(secretary, Papers.pdf("ke-hoach-noi-vu.pdf", 3001, 24));
            Page page = secretary.page();
            page.locator("#dong-9 .printed").click();
            page.waitForURL("**/trang-goc#dong-9");
            page.locator("#anh-dong-9.on").waitFor();
            page.waitForCondition(() -> isSeen(page, "#anh-dong-9"));
            assertThat(focus(page)).isEqualTo("dong-9");
            page.keyboard().press("ArrowDown");
            page.locator("#anh-dong-10.on").waitFor();
            page.waitForCondition(() -> isSeen(page, "#anh-dong-10"));
            page.locator("#anh-dong-8").click();
            page.locator("#dong-8.on:focus").waitFor();
            page.waitForCondition(() -> isDrawn(page));
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();
            secretary.picture("trang-goc");
            page.locator("#dong-8 a[href*='sua=']").click();
            page.locator("#dong-8 textarea[name=noiDung]").waitFor();
        }
    }

    private static boolean isDrawn(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "document.querySelector('.print:has(#anh-dong-8) img').naturalWidth > 0"));
    }

    private static boolean isSeen(Page page, String place) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        """
                        place => {
                            const at = document.querySelector(place).getBoundingClientRect();
                            return at.bottom > 0 && at.top < innerHeight;
                        }
                        """,
                        place));
    }

    private static Visitor reviewer(Looks looks) {
        Visitor secretary =
                Visitor.at(DemoSen.address(), looks).signIn("thuky.yte", DemoSen.PASSWORD);
        upload(secretary);
        return secretary;
    }

    private static void upload(Visitor secretary) {
        upload(secretary, PLAN);
    }

    private static void upload(Visitor secretary, Path plan) {
        secretary.open("/ke-hoach/tai-len");
        secretary.attach("Tệp kế hoạch", plan);
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
