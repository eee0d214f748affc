package vn.sen.plan.web.again;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * An earlier plan, or a template, as the draft of another year.
 *
 * @param address where it is asked for and made
 * @param say how things stand, in a sentence
 * @param existing another plan of that year; null where there is none
 * @param bases legal bases that go along, to be checked
 */
public record AgainPage(
        String address,
        String from,
        String say,
        String title,
        Field year,
        @Nullable Existing existing,
        List<String> bases,
        List<Line> lines) {

    public AgainPage {
        bases = List.copyOf(bases);
        lines = List.copyOf(lines);
    }

    public record Existing(String words, String href) {}

    /**
     * A row.
     *
     * @param signs what is to be looked at, in sentences
     * @param unfinished work of the earlier year that is not done; null where all of it is
     */
    public record Line(
            String no, Words content, Words timing, List<String> signs, @Nullable Work unfinished) {

        public Line {
            signs = List.copyOf(signs);
        }
    }

    /** Words as they would be, those that were others beside what they were. */
    public record Words(List<Piece> pieces) {

        public Words {
            pieces = List.copyOf(pieces);
        }

        /** Moving a year changes words and never their number. */
        static Words of(String before, String after) {
            String[] was = before.split(" ", -1);
            String[] is = after.split(" ", -1);
            List<Piece> pieces = new ArrayList<>();
            for (int at = 0; at < is.length; at++) {
                boolean same = was.length != is.length || was[at].equals(is[at]);
                pieces.add(new Piece(same ? null : was[at], is[at]));
            }
            return new Words(pieces);
        }
    }

    /**
     * A word.
     *
     * @param before null where it stays
     */
    public record Piece(@Nullable String before, String text) {}

    /** Work that is not done. */
    public record Work(String title, String href) {}
}
