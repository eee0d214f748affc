package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Treatment;

/**
 * A deadline as a row says it, with its days.
 *
 * @param id null while the plan is a draft
 */
record ClauseBody(
        @Nullable UUID id,
        String text,
        @Nullable String subject,
        @Nullable String condition,
        Kind kind,
        Treatment treatment,
        @Nullable UUID waitsForRow,
        List<DayBody> days) {

    /** A day and the way to it. */
    record DayBody(@Nullable LocalDate opens, LocalDate due, ReasonBody reason) {

        static DayBody of(Occurrence occurrence) {
            return new DayBody(
                    occurrence.opens(), occurrence.due(), ReasonBody.of(occurrence.because()));
        }
    }

    static ClauseBody of(PlanOverview.Clause clause) {
        RowClause said = clause.clause();
        return new ClauseBody(
                clause.id() == null ? null : clause.id().value(),
                said.text(),
                said.words().subject(),
                said.condition(),
                said.kind(),
                said.treatment(),
                clause.awaited() == null ? null : clause.awaited().id().value(),
                said.occurrences().stream().map(DayBody::of).toList());
    }
}
