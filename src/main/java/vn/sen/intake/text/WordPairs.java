package vn.sen.intake.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words the document has next to each other: such words belong together elsewhere too. */
final class WordPairs {
    private final Set<String> pairs = new HashSet<>();

    WordPairs(List<TextLine> lines) {
        for (TextLine line : lines) {
            String[] words = line.text().split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                pairs.add(words[i - 1] + " " + words[i]);
            }
        }
    }

    /** Whether the words on both sides of a line's end stand together in some other line. */
    boolean join(Atom line, Atom next) {
        return pairs.contains(line.shape().last() + " " + next.shape().first());
    }
}
