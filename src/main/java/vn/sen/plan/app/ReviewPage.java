package vn.sen.plan.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitView;
import vn.sen.calendar.Slip;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.DutyRow;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.LearntNames;
import vn.sen.plan.domain.LeftOver;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PastDate;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Provenance;
import vn.sen.plan.domain.RowClause;

/**
 * A plan beside the document it was read from, to be checked, handed in and approved.
 *
 * @param rows also those that were left out
 * @param provenance where the values of the plan as a whole stood
 * @param doubts about the plan as a whole, still open
 * @param findings about the plan as a whole
 * @param proposals duties that may be rows, not yet answered for
 * @param leftOvers words of the document that are in no row and not answered for
 * @param sentBack why it was sent back, the last time first
 * @param units and people that parts can be given to
 * @param learnt the names that the agency has learnt and can use
 */
public record ReviewPage(
        Plan plan,
        List<Row> rows,
        List<Provenance> provenance,
        List<Doubt> doubts,
        List<Finding> findings,
        List<Duty> duties,
        List<DutyRow> proposals,
        List<LeftOver> leftOvers,
        List<Words> sentBack,
        List<UnitView> units,
        List<PersonView> people,
        LearntNames learnt) {

    /**
     * A row as its words read now.
     *
     * @param unread words of the cell of times that nothing was made of, not yet let stand
     * @param slips misspellings seen through, not yet confirmed
     * @param doubts of the reading, still open
     * @param past its dates that have passed, with the answers given
     */
    public record Row(
            Item item,
            List<Clause> clauses,
            List<Party> parts,
            List<Provenance> provenance,
            List<Doubt> doubts,
            List<Slip> slips,
            @Nullable String unread,
            List<Finding> findings,
            List<PastDate> past) {

        /** Whether somebody should look at it. */
        public boolean isDoubtful() {
            return !doubts.isEmpty() || !slips.isEmpty() || isBlocked();
        }

        /** Whether the plan cannot be handed in because of it. */
        public boolean isBlocked() {
            return findings.stream().anyMatch(Finding::blocks);
        }
    }

    /**
     * A clause of a row.
     *
     * @param labels what its occurrences are called, in their order; empty texts for a single one
     * @param awaited the row it waits for; null where it waits for none
     */
    public record Clause(RowClause clause, List<String> labels, @Nullable Item awaited) {}

    /**
     * A party to a row.
     *
     * @param accepter who accepts the work; nobody where the party does none
     */
    public record Party(Part part, Who who, Who accepter) {}

    /** Words that somebody said. */
    public record Words(String text, Who by, java.time.Instant at) {}

    public int doubtful() {
        return (int) rows.stream().filter(Row::isDoubtful).count();
    }

    /** Whether it can be handed in, or approved. */
    public boolean isReady() {
        return findings.stream().noneMatch(Finding::blocks)
                && rows.stream().noneMatch(Row::isBlocked);
    }
}
