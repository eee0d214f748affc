package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.UnitPart;

/**
 * Something to be looked after, with one act.
 *
 * @param edge colour of its edge: what is late, whose turn it is, or nothing
 * @param words the document's own words, where they are what is to be settled
 * @param units the parts of several units
 */
public record Matter(
        Mark mark,
        String name,
        String href,
        Edge edge,
        String meta,
        @Nullable String words,
        @Nullable Due due,
        Act act,
        List<UnitPart> units) {

    public Matter {
        units = List.copyOf(units);
    }

    /** How the edge of the line is drawn. */
    public enum Edge {
        NONE(""),
        TURN("turn"),
        LATE("overdue");

        private final String css;

        Edge(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    /** The verb that answers, and where it leads. */
    public record Act(String text, String icon, String href) {}
}
