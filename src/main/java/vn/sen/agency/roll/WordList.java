package vn.sen.agency.roll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sen.agency.domain.Folding;

/** Words and what they stand for: lines {@code MEANING: words, other words}. */
final class WordList {

    private final Map<String, String> meanings = new HashMap<>();

    private WordList(String text) {
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            for (String words : line.substring(colon + 1).split(",", -1)) {
                                meanings.put(folded(words), line.substring(0, colon).strip());
                            }
                        });
    }

    static WordList named(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            return new WordList(
                    new String(
                            Objects.requireNonNull(in, file).readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<String> meaning(String words) {
        return Optional.ofNullable(meanings.get(folded(words)));
    }

    /** Letters and digits alone, without marks. */
    static String folded(String words) {
        return Folding.of(words).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
