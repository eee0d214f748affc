package vn.sen.web.ui.ribbon;

import java.util.List;
import vn.sen.web.ui.Mark;

/** A drawn thing. Places along the year are per cent with their sign, heights are pixels. */
public sealed interface Shape {

    /** A rectangle with a class of the style sheet. */
    record Box(String css, String x, String width, int height) implements Shape {

        public int top() {
            return -height / 2;
        }
    }

    /** A rectangle filled with a pattern of the page. */
    record Filled(String pattern, String css, String x, String width, int height) implements Shape {

        public int top() {
            return -height / 2;
        }

        boolean isVisible() {
            return !width.equals(Scale.percent(0));
        }
    }

    /** A horizontal line. */
    record Line(String css, String from, String to) implements Shape {}

    /** A dashed box that is a link. */
    record Borrowed(String x, String width, String href, String label) implements Shape {}

    /** A mark that is a link. */
    record Dot(Mark mark, String x, String href, String label) implements Shape {}

    /**
     * Marks too near to be told apart: a disc with their number.
     *
     * @param css class of their common state, or "mixed"
     */
    record Disc(String css, String x, String href, List<String> labels) implements Shape {

        public String spoken() {
            return String.join("; ", labels);
        }
    }

    /**
     * The stamp of lateness at the line of today.
     *
     * @param left true where the year is too nearly over to stand right of the line
     */
    record Stamp(String x, boolean left, int workingDays, String href, String label)
            implements Shape {}

    /** Words beside a mark. */
    record Words(String x, boolean left, String text) implements Shape {}
}
