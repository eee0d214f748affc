package vn.sen.plan.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What plans are of over the years, in a few words: the quality system, administrative reform,
 * digital transformation. Told from the title of a new plan; a person may call it otherwise.
 *
 * @param words without marks and capitals; a title that has one of them is of this
 */
public record Series(String name, List<String> words) {

    /** Longer ones are not kept. */
    public static final int MOST = 40;

    private static final List<Series> KNOWN = read();

    public Series {
        words = List.copyOf(words);
    }

    /** Those that many agencies have. */
    public static List<Series> known() {
        return KNOWN;
    }

    /** Empty where the title does not say. */
    public static String of(String title) {
        String folded = Folding.of(title);
        return KNOWN.stream()
                .filter(each -> each.words().stream().anyMatch(folded::contains))
                .map(Series::name)
                .findFirst()
                .orElse("");
    }

    /** As titles are folded, which makes one letter of i and y. */
    private static List<String> folded(String... words) {
        return Arrays.stream(words).map(Folding::of).toList();
    }

    private static List<Series> read() {
        try (InputStream file = Series.class.getResourceAsStream("series.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .map(cells -> new Series(cells[0], folded(cells[1].split(";\\s*", -1))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
