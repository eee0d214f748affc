package vn.sen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The one browser of this run of the tests; the system's own Chromium or Chrome. */
final class Chromium {

    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable",
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    static Browser browser() {
        return Held.BROWSER;
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

    /** Started when first asked for, stopped with the tests. */
    private static final class Held {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(
                                            java.util.Map.of(
                                                    "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(List.of("--no-sandbox", "--lang=vi")));
        }
    }
}
