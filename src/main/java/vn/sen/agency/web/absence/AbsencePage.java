package vn.sen.agency.web.absence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.agency.domain.AbsenceId;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;

/**
 * When a person is away and who stands in for him.
 *
 * @param fields null for somebody who may not enter an absence
 * @param refusal why the last act was refused, in words
 */
public record AbsencePage(
        String name,
        String person,
        String address,
        boolean own,
        List<Line> lines,
        @Nullable Fields fields,
        @Nullable String refusal) {

    public AbsencePage {
        lines = List.copyOf(lines);
    }

    /**
     * An absence.
     *
     * @param who the substitute, or for whom the person stands in
     * @param open true while the viewer can end it
     * @param end what ending it is called
     */
    public record Line(
            AbsenceId id,
            String span,
            String who,
            Mark mark,
            String state,
            boolean open,
            String end) {}

    /** What an absence is entered with. */
    public record Fields(Field from, Field until, Field substitute, List<Option> colleagues) {

        public Fields {
            colleagues = List.copyOf(colleagues);
        }
    }
}
