package vn.sen.plan.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Slip;

/**
 * All that a row says about when.
 *
 * @param unread words of the cell of times that are not understood
 * @param slips misspellings that were read as the word they stand for
 */
public record RowTimes(List<RowClause> clauses, @Nullable String unread, List<Slip> slips) {

    static final RowTimes NONE = new RowTimes(List.of(), null, List.of());

    public RowTimes {
        clauses = List.copyOf(clauses);
        slips = List.copyOf(slips);
    }

    RowTimes each(UnaryOperator<RowClause> change) {
        return new RowTimes(clauses.stream().map(change).toList(), unread, slips);
    }

    /** The clauses whose occurrences become tasks. */
    public List<RowClause> scheduled() {
        return clauses.stream().filter(each -> each.treatment() == Treatment.SCHEDULED).toList();
    }
}
