package vn.sen.intake.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sen.intake.reading.Terms;

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

    /** For each line, whether it goes on from the one before: known pairs, and known names. */
    boolean[] joined(List<Atom> atoms) {
        boolean[] joined = new boolean[atoms.size()];
        int[] ends = new int[atoms.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            text.append(i == 0 ? "" : " ").append(atoms.get(i).text());
            ends[i] = text.length();
            joined[i] = i > 0 && join(atoms.get(i - 1), atoms.get(i));
        }
        for (Terms.Place place : Terms.PARTIES.find(text.toString(), "head")) {
            for (int i = 1; i < ends.length; i++) {
                joined[i] |= place.start() < ends[i - 1] && place.end() > ends[i - 1];
            }
        }
        return joined;
    }
}
