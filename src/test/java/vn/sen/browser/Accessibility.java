package vn.sen.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds against WCAG 2.0 to 2.2, levels A and AA. */
final class Accessibility {

    private static final Map<String, Object> LEVELS =
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    private static final Map<String, Object> EVERYTHING = Map.of("runOnly", LEVELS);

    private static final Map<String, Object> WITHOUT_COLOURS =
            Map.of("runOnly", LEVELS, "rules", Map.of("color-contrast", Map.of("enabled", false)));

    private static final Map<String, Object> CONTRAST =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast")));

    /** Only what is wrong is gathered: describing what passes takes most of the time. */
    private static final String RUN =
            """
            async rules => {
                const found = await axe.run({ ...rules, resultTypes: ['violations'] });
                return found.violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + node.html));
            }
            """;

    private Accessibility() {}

    /** One line for each thing found: the rule, and where. */
    static List<String> faults(Page page) {
        return found(page, EVERYTHING);
    }

    /** All but what colours do, which takes most of the time: how things are named and built. */
    static List<String> badlyBuilt(Page page) {
        return found(page, WITHOUT_COLOURS);
    }

    /** Words and marks that stand out too little; all that colours alone can change. */
    static List<String> faintWords(Page page) {
        return found(page, CONTRAST);
    }

    private static List<String> found(Page page, Map<String, Object> rules) {
        if (Boolean.TRUE.equals(page.evaluate("typeof axe === 'undefined'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }
}
