package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxeCrawlTests {

    /** Pages that differ only by their key are looked at once. */
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]+";

    private static final int MOST_PAGES = 40;

    @ParameterizedTest
    @CsvSource({
        "thuky.yte, LIGHT",
        "thuky.yte, DARK",
        "thuky.yte, PHONE",
        "giamdoc.yte, LIGHT",
        "giamdoc.yte, DARK",
        "nvd.yte, LIGHT",
        "nvd.yte, PHONE",
        "quantri.yte, LIGHT",
        "quantri.yte, DARK",
        "quantri.tinh, LIGHT"
    })
    void findsNothingOnAnyPageThatSomebodyCanReach(String login, Looks looks) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.signIn(login, DemoSen.PASSWORD);
            assertThat(faults(visitor)).isEmpty();
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

    private static List<String> faults(Visitor visitor) {
        assertThat(visitor.path()).as(visitor.text()).doesNotStartWith("/dang-nhap");
        List<String> faults = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty() && kinds.size() < MOST_PAGES) {
            String path = ahead.poll();
            if (kinds.add(kind(path))) {
                look(visitor, path, ahead, faults);
            }
        }
        return faults;
    }

    private static void look(
            Visitor visitor, String path, Deque<String> ahead, List<String> faults) {
        var answer = visitor.open(path);
        if (answer != null && answer.status() != 200) {
            faults.add(path + " answers " + answer.status());
            return;
        }
        for (String fault : Accessibility.faults(visitor.page())) {
            faults.add(path + " " + fault);
        }
        ahead.addAll(links(visitor.page()));
    }

    /** Links to other pages of the program; not those that download something. */
    private static List<String> links(Page page) {
        return page.locator("a[href^='/']").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> !href.isEmpty() && !href.contains("/bang-chung/"))
                .filter(href -> !href.contains("/tep"))
                .distinct()
                .toList();
    }

    private static String kind(String path) {
        return path.replaceAll(KEY, "_").replaceFirst("([?&][a-zA-Z]+=)[^&]*", "$1_");
    }
}
