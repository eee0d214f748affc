package vn.sen.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** One line for each thing found: the rule, and where. */
    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(
                                rule ->
                                        rule.getNodes().stream()
                                                .map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
