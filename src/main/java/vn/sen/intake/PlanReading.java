package vn.sen.intake;

import java.util.List;
import java.util.Set;

/**
 * A plan as it was read.
 *
 * @param items the rows, in the order of the document
 * @param duties the part on organisation, by unit
 * @param remainder what is missing, doubtful or not understood in the plan as a whole
 */
public record PlanReading(
        Letterhead letterhead,
        Subject subject,
        Grounds grounds,
        List<Item> items,
        List<Duty> duties,
        Ending ending,
        Remainder remainder)
        implements PlanOutcome {
    public PlanReading {
        items = List.copyOf(items);
        duties = List.copyOf(duties);
    }

    /** What the reading leaves open: doubts about the whole, and words not understood. */
    public record Remainder(Set<Doubt> doubts, List<Source> unread) {
        public Remainder {
            doubts = Set.copyOf(doubts);
            unread = List.copyOf(unread);
        }
    }
}
