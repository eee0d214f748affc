package vn.sen.plan.web.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;

/**
 * What of a plan is handed down to the agencies below, and what became of it.
 *
 * @param say how things stand
 * @param order the form; null where nothing can be given now
 */
public record GivePage(
        String path,
        String title,
        String say,
        @Nullable Order order,
        List<Line> lines,
        Pages pages,
        @Nullable String error) {

    public GivePage {
        lines = List.copyOf(lines);
    }

    /** The form. */
    public record Order(List<Choice> rows, List<Group> agencies, Field due, Field words) {

        public Order {
            rows = List.copyOf(rows);
            agencies = List.copyOf(agencies);
        }
    }

    /** Agencies of one kind. */
    public record Group(String title, List<Choice> all) {

        public Group {
            all = List.copyOf(all);
        }
    }

    /** A tick. */
    public record Choice(String value, String label, @Nullable String note, boolean chosen) {}

    /**
     * A row at an agency.
     *
     * @param reason why it was declined; null where it was not
     * @param change where its last day is set anew and it is taken back; null where that cannot be
     */
    public record Line(
            String no,
            String content,
            String agency,
            String due,
            Mark mark,
            String state,
            @Nullable String reason,
            @Nullable String change) {}
}
