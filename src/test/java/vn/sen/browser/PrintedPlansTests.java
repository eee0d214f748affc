package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.intake.PlanReader;
import vn.sen.intake.harness.Count;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PageForm;

/**
 * Plans that somebody printed from a page of the web, as a browser makes its PDF files: narrow
 * gutters, cells in the middle of their row, headings repeated, the browser's own heads and feet.
 */
class PrintedPlansTests {

    private static final int PLANS = 3;

    private final PlanReader reader = new PlanReader();

    @ParameterizedTest
    @EnumSource
    void giveBackTheirCells(PageForm.Ruling ruling) {
        Count count = new Count();
        for (long seed = 500; seed < 500 + PLANS; seed++) {
            KnownPlan plan = KnownPlan.of(seed, 3 + (int) (seed * 17 % 40));
            count.add(plan, reader.read(printed(PageForm.of(plan, ruling), seed % 2 == 0)));
        }
        assertThat(count.cellShare())
                .as("%s", count.misses)
                .isGreaterThanOrEqualTo(ruling.partsAll() ? 100 : 98);
        assertThat(count.rowShare()).as("%s", count.misses).isGreaterThanOrEqualTo(95);
        assertThat(count.wrongTimesUndoubted).as("%s", count.misses).isZero();
    }

    private static byte[] printed(String html, boolean lying) {
        try (Page page = Chromium.browser().newPage()) {
            page.setContent(html);
            return page.pdf(
                    new Page.PdfOptions()
                            .setFormat("A4")
                            .setLandscape(lying)
                            .setDisplayHeaderFooter(true)
                            .setPrintBackground(true));
        }
    }
}
