package vn.sen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of each thread of the tests; the system's own Chromium or Chrome. */
final class Chromium {

    private static final List<String> PLACES =
            List.of(
                    // The one without windows does the same with two thirds of the work.
                    "/usr/bin/chromium-headless-shell",
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable",
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** Playwright wants to be asked by the thread that started it. */
    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** Started when first asked for, stopped with the tests. */
    static Browser browser() {
        return BROWSERS.get();
    }

    private static Browser start() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(List.of("--no-sandbox", "--lang=vi")));
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("SEN_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no Chromium found; set SEN_CHROMIUM to its path"));
    }
}
