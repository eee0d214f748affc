package vn.sen.intake;

import java.util.List;

/**
 * A document of which several tables look like plans of their own: a person says which one is
 * meant.
 *
 * @param all what comes of it when all of them are taken
 */
public record WhichTable(List<Candidate> tables, PlanReading all) implements PlanOutcome {
    public WhichTable {
        tables = List.copyOf(tables);
    }

    /**
     * A table that may be the plan, or the pieces of one that go on from each other.
     *
     * @param number from 1, in the order of the document
     * @param caption the words that stand above it; empty where none do
     * @param headings of its columns
     * @param firstRows what the first rows say is to be done
     * @param rows how many rows it has
     */
    public record Candidate(
            int number, String caption, List<String> headings, List<String> firstRows, int rows) {
        public Candidate {
            headings = List.copyOf(headings);
            firstRows = List.copyOf(firstRows);
        }
    }
}
