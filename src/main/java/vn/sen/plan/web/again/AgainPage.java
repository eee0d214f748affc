package vn.sen.plan.web.again;

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
     * @param unfinished work of the earlier year that is not done
     */
    public record Line(
            String no, Words content, Words timing, List<String> signs, List<Work> unfinished) {

        public Line {
            signs = List.copyOf(signs);
            unfinished = List.copyOf(unfinished);
        }
    }

    /**
     * Words as they were and as they would be.
     *
     * @param before null where they stay
     */
    public record Words(@Nullable String before, String after) {

        static Words of(String before, String after) {
            return new Words(before.equals(after) ? null : before, after);
        }
    }

    /** Work that is not done. */
    public record Work(String title, String href) {}
}
