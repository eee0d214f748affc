package vn.sen.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file that was handed in.
 *
 * @param underWay whether it moves on by itself
 * @param pages how far the reading has come; null where that is not counted
 * @param tables to choose from; empty where nothing is asked
 * @param error what is wrong with the choice
 */
public record IncomingPage(
        IncomingLine file,
        boolean underWay,
        @Nullable PagesRead pages,
        List<Table> tables,
        @Nullable String error) {

    public IncomingPage {
        tables = List.copyOf(tables);
    }

    /** So many pages of so many are read. */
    public record PagesRead(int read, int of) {}

    /**
     * A table that may be the plan.
     *
     * @param facts its size and columns
     */
    public record Table(String number, String title, String facts, List<String> firstRows) {
        public Table {
            firstRows = List.copyOf(firstRows);
        }
    }
}
