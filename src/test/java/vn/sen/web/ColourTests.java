package vn.sen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (marks and borders, 3). */
class ColourTests {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    private static Map<String, String> light = Map.of();
    private static Map<String, String> dark = Map.of();
    private static Map<String, String> chosenDark = Map.of();

    @BeforeAll
    static void readTokens() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
        int inherited = tokens.indexOf("@media screen");
        int chosen = tokens.lastIndexOf("@media screen");
        light = colours(tokens.substring(0, inherited));
        dark = colours(tokens.substring(inherited, chosen));
        chosenDark = colours(tokens.substring(chosen));
    }

    @ParameterizedTest
    @CsvSource({
        "ink, sheet",
        "ink, canvas",
        "ink-2, sheet",
        "ink-2, canvas",
        "ink-2, sunken",
        "ink-3, sheet",
        "ink-3, canvas",
        "leaf, sheet",
        "leaf, canvas",
        "leaf, leaf-wash",
        "leaf-deep, leaf-wash",
        "on-leaf, leaf",
        "sheet, lotus",
        "seal, sheet",
        "seal, seal-wash",
        "on-seal, seal-fill",
        "turmeric, sheet",
        "turmeric, turmeric-wash",
        "ink, turmeric-wash",
        "indigo, sheet",
        "indigo, indigo-wash",
        "paper-ink, paper",
        "sheet, ink",
        "ink, seal-wash"
    })
    void letTextBeRead(String text, String behind) {
        assertThat(contrast(light, text, behind)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark, text, behind)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, sheet",
        "edge, canvas",
        "edge, sunken",
        "focus, sheet",
        "focus, canvas",
        "seal-fill, sheet",
        "lotus, canvas",
        "turmeric-line, sheet"
    })
    void letMarksBeSeen(String mark, String behind) {
        assertThat(contrast(light, mark, behind)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(dark, mark, behind)).as("dark").isGreaterThanOrEqualTo(3);
    }

    @Test
    void areTheSameForChosenAndForInheritedDark() {
        assertThat(chosenDark).isEqualTo(dark);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.getOrDefault(one, ""));
        double b = luminance(colours.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        List<Double> parts =
                List.of(1, 3, 5).stream()
                        .map(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                        .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                        .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
