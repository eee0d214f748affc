package vn.sen.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of pages. With {@code -Dsen.screens=true} they are those of the documentation; else they
 * lie where a clean build removes them.
 */
final class Screens {

    private static final Path FOLDER =
            Boolean.getBoolean("sen.screens")
                    ? Path.of("docs", "screens")
                    : Path.of("target", "screens");

    private Screens() {}

    static void keep(Page page, String name) {
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setAnimations(
                                com.microsoft.playwright.options.ScreenshotAnimations.DISABLED)
                        .setPath(FOLDER.resolve(name + ".png")));
    }
}
