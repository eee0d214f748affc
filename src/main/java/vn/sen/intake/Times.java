package vn.sen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Reading;

/**
 * All that a row says about when.
 *
 * @param cell the reading of the cell that says when; none where it is empty
 * @param within clauses found among the words that say what is to be done
 */
public record Times(@Nullable Found<Reading> cell, List<Clause> within) {
    public Times {
        within = List.copyOf(within);
    }
}
