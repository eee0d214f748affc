package vn.sen.plan.domain;

import java.time.Instant;
import java.util.List;
import vn.sen.actor.PersonId;

/**
 * The record of a year before the program was there.
 *
 * @param enteredBy who entered it afterwards
 * @param loose files of the year as a whole
 */
public record PastYear(
        Plan plan,
        PersonId enteredBy,
        Instant enteredAt,
        List<PastRow> rows,
        List<PastFile> loose) {

    public PastYear {
        rows = List.copyOf(rows);
        loose = List.copyOf(loose);
    }

    public long count(PastOutcome outcome) {
        return rows.stream().filter(each -> each.outcome() == outcome).count();
    }
}
