package vn.sen.intake.reading;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the line that says what kind of document it is, set in capitals or bold. */
final class KindLine {
    private static final int LONGEST_TITLE = 25;

    private KindLine() {}

    /** A plan that comes behind the decision that issues it is the document, not the decision. */
    static @Nullable Line find(List<Piece> pieces) {
        Line set = find(pieces, KindLine::isKind);
        return set != null ? set : find(pieces, KindLine::isTitle);
    }

    private static @Nullable Line find(List<Piece> pieces, Predicate<Line> like) {
        Line first = null;
        for (Piece piece : pieces) {
            if (piece instanceof Line line && like.test(line)) {
                if (first == null || (isPlan(line) && !isPlan(first))) {
                    first = line;
                }
            }
        }
        return first;
    }

    /** The kind and its title in one line, told by nothing but capitals. */
    private static boolean isTitle(Line line) {
        return end(line) > 0
                && line.label().isEmpty()
                && Text.isCapitals(line.text())
                && Text.words(line.text()) <= LONGEST_TITLE;
    }

    private static boolean isKind(Line line) {
        int end = end(line);
        if (end < 0 || !line.label().isEmpty()) {
            return false;
        }
        String kind = line.text().substring(0, end);
        boolean alone = Text.bare(line.text().substring(end)).isEmpty();
        boolean set = line.look().bold() || line.look().centred();
        return Text.isCapitals(kind) ? alone || set : alone && line.look().bold();
    }

    private static boolean isPlan(Line line) {
        return Terms.LAYOUT.beginning(line.text(), "kind") > 0
                && Terms.LAYOUT.begins(line.text(), "plan");
    }

    /** Where the kind ends in the line that begins with it, or -1. */
    static int end(Line line) {
        return Terms.LAYOUT.beginning(line.text(), "kind");
    }
}
