package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.Apart;

@Apart
class AxeCrawlTests {

    /** Pages that differ only by their key are looked at once. */
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+";

    /**
     * Every link from the secretary's home, each page at the desk and on a phone; how it is
     * coloured once for each path, in light and in dark.
     */
    @Test
    void findsNothingWhereverASecretaryGoes() {
        Set<String> seen = new HashSet<>();
        try (Visitor visitor = Visitor.at(DemoSen.address())) {
            visitor.signIn("thuky.yte", DemoSen.PASSWORD);
            assertThat(faults(visitor, 120, page -> inEveryLight(page, seen))).isEmpty();
        }
    }

    /** Others see other things on the same pages; the colours are those of the secretary's. */
    @ParameterizedTest
    @CsvSource({"giamdoc.yte, 40", "nvd.yte, 40", "quantri.yte, 40", "quantri.tinh, 40"})
    void findsNothingOnThePagesOfOthers(String login, int most) {
        try (Visitor visitor = Visitor.at(DemoSen.address())) {
            visitor.signIn(login, DemoSen.PASSWORD);
            assertThat(faults(visitor, most, Accessibility::badlyBuilt)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/dang-nhap, LIGHT", "/dang-nhap, DARK", "/dang-nhap, PHONE", "/phong-cach, LIGHT"})
    void findsNothingBeforeTheDoor(String path, Looks looks) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.open(path);
            assertThat(Accessibility.faults(visitor.page())).isEmpty();
        }
    }

    private static List<String> inEveryLight(Page page, Set<String> seen) {
        if (!seen.add(kind(page.url().replaceFirst("[?].*", "")))) {
            return Accessibility.badlyBuilt(page);
        }
        List<String> faults = new ArrayList<>(Accessibility.faults(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(Accessibility.faintWords(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 844);
        faults.addAll(Accessibility.badlyBuilt(page));
        page.setViewportSize(1366, 768);
        return faults;
    }

    private static List<String> faults(
            Visitor visitor, int most, Function<Page, List<String>> look) {
        assertThat(visitor.path()).as(visitor.text()).doesNotStartWith("/dang-nhap");
        List<String> faults = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty() && kinds.size() < most) {
            String path = ahead.poll();
            if (kinds.add(kind(path))) {
                var answer = visitor.open(path);
                if (answer != null && answer.status() != 200) {
                    faults.add(path + " answers " + answer.status());
                } else {
                    look.apply(visitor.page()).forEach(fault -> faults.add(path + " " + fault));
                    ahead.addAll(links(visitor.page()));
                }
            }
        }
        return faults;
    }

    /** Links to other pages of the program; not those that download something. */
    private static List<String> links(Page page) {
        Object found =
                page.locator("a[href^='/']")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return ((List<?>) found)
                .stream()
                        .map(String::valueOf)
                        .map(href -> href.replaceFirst("#.*", ""))
                        .filter(href -> !href.isEmpty() && !href.contains("/bang-chung/"))
                        .filter(href -> !href.contains("/tep"))
                        .filter(href -> !href.matches(".*\\.(xlsx|json|ics)([?].*)?"))
                        .distinct()
                        .toList();
    }

    private static String kind(String path) {
        return path.replaceAll(KEY, "_").replaceFirst("([?&][a-zA-Z]+=)[^&]*", "$1_");
    }
}
