package vn.sen.intake.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words of one kind of plan: as agencies of that kind write, made up. */
final class KnownWords {
    private final Map<String, List<String>> topics = new HashMap<>();

    private KnownWords() {}

    static KnownWords of(String name) {
        KnownWords words = new KnownWords();
        String path = "/plans/known/" + name + ".words";
        try (InputStream in =
                Objects.requireNonNull(KnownWords.class.getResourceAsStream(path), path)) {
            String topic = "";
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("[")) {
                    topic = line.substring(1, line.length() - 1);
                } else {
                    words.topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(line.strip());
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    List<String> of(Topic topic) {
        return Objects.requireNonNull(topics.get(topic.name().toLowerCase(Locale.ROOT)));
    }

    enum Topic {
        TITLE,
        HEADS,
        SECTIONS,
        ROWS,
        FUNDS,
        NOTES,
        PEOPLE,
        TIMES
    }
}
