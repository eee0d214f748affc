package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.Apart;
import vn.sen.intake.program.Programs;

/** The pages of a Word file, made while somebody waits for them. */
@Apart
class WordPagesTests {

    private static final Locator.WaitForOptions LONG =
            new Locator.WaitForOptions().setTimeout(60_000);

    @BeforeEach
    void needLibreOffice() {
        Assumptions.assumeTrue(
                Programs.ofMachine().office() != null, "LibreOffice is not installed here");
    }

    @ParameterizedTest
    @EnumSource
    void comeByThemselvesAndGoAlongWithTheRows(Looks looks) {
        try (Visitor secretary = Visitor.at(DemoSen.address(), looks)) {
            upload(secretary, 3101 + looks.suffix().length());
            Page page = secretary.page();
            page.locator("#dong-9 .printed").click();
            page.waitForURL("**/trang-goc#dong-9");
            page.locator("#cac-trang[hx-trigger]").waitFor();
            secretary.picture("trang-goc-dang-dung");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();

            page.locator("#anh-dong-9.on").waitFor(LONG);
            page.waitForCondition(() -> isSeen(page, "#anh-dong-9"));
            page.locator("#dong-9:focus").waitFor();
            page.keyboard().press("ArrowDown");
            page.locator("#anh-dong-10.on").waitFor();
            page.waitForCondition(() -> isSeen(page, "#anh-dong-10"));
            page.locator("#anh-dong-8").click();
            page.locator("#dong-8.on:focus").waitFor();
            page.waitForCondition(() -> isDrawn(page));
            secretary.picture("trang-goc-word");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(widerThanTheScreen(page)).isFalse();
        }
    }

    @Test
    void areSeenWithoutScriptByLookingAgain() {
        try (Visitor secretary = Visitor.withoutScript(DemoSen.address())) {
            upload(secretary, 3151);
            Page page = secretary.page();
            page.locator("#dong-3 .printed").click();
            for (int i = 0; i < 200 && page.locator("#xem-lai").count() > 0; i++) {
                page.locator("#xem-lai").click();
            }
            page.locator("#dong-3 a[href='#anh-dong-3']").click();
            assertThat(secretary.path()).endsWith("/trang-goc#anh-dong-3");
        }
    }

    private static void upload(Visitor secretary, long seed) {
        secretary.signIn("thuky.yte", DemoSen.PASSWORD);
        secretary.open("/ke-hoach/tai-len");
        secretary.attach("Tệp kế hoạch", Papers.word("ke-hoach-" + seed + ".docx", seed, 16));
        secretary.page().locator("main form button.btn").first().click();
        secretary.page().waitForURL("**/doc*");
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

    private static boolean widerThanTheScreen(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > window.innerWidth + 1"));
    }
}
