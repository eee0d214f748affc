package vn.sen.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Why;

/**
 * A clause of a row, as a reader meets it.
 *
 * @param kind what kind of time it is, in words
 * @param words the document's
 * @param about the deliverable or the case it belongs to, in the document's words
 * @param days its days in the plan's year, or what it waits for
 * @param reasons one for each day
 * @param quiet true where it makes no work: it only repeats or checks
 * @param doubtful true where a person has to say more
 */
public record ClauseLine(
        String kind,
        String words,
        @Nullable String about,
        String days,
        List<Why> reasons,
        boolean quiet,
        boolean doubtful) {

    public ClauseLine {
        reasons = List.copyOf(reasons);
    }
}
