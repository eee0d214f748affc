package vn.sen.calendar.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the language, as a tree of syllables without their marks. */
final class Lexicon {

    /** Two words of the lexicon run together are at least this long. */
    private static final int SHORTEST_PAIR = 6;

    /** A phrase of the lexicon. */
    record Entry(Term term, int value, List<String> syllables) {}

    /** All phrases that begin with the same syllables, marks left aside. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        @Nullable Node next(String bare) {
            return next.get(bare);
        }

        List<Entry> entries() {
            return entries;
        }
    }

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();

    /** Where a word of the text must be parted into two of the lexicon; 0 where it need not. */
    int seam(String word) {
        if (word.length() < SHORTEST_PAIR || words.contains(word)) {
            return 0;
        }
        for (int seam = 2; seam <= word.length() - 2; seam++) {
            if (words.contains(word.substring(0, seam)) && words.contains(word.substring(seam))) {
                return seam;
            }
        }
        return 0;
    }

    Node root() {
        return root;
    }

    /** The lexicon that comes with the program. */
    static Lexicon vietnamese() {
        var file =
                Objects.requireNonNull(
                        Lexicon.class.getResourceAsStream("/vn/sen/calendar/lexicon.txt"));
        Lexicon lexicon = new Lexicon();
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(Lexicon::isEntry).forEach(lexicon::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private void read(String line) {
        int equals = line.indexOf('=');
        String[] head = line.substring(0, equals).strip().split(":", -1);
        Term term = Term.valueOf(head[0]);
        int value = head.length > 1 ? Integer.parseInt(head[1]) : 0;
        for (String phrase : line.substring(equals + 1).split("\\|", -1)) {
            add(new Entry(term, value, List.of(phrase.strip().split(" "))));
        }
    }

    private void add(Entry entry) {
        Node node = root;
        if (entry.syllables().size() == 1) {
            words.add(entry.syllables().getFirst());
        }
        for (String syllable : entry.syllables()) {
            node = node.next.computeIfAbsent(Marks.strip(syllable), _ -> new Node());
        }
        node.entries.add(entry);
    }
}
