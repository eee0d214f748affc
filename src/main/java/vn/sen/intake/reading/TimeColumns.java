package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sen.intake.document.Grid;

/** Settles which of several columns that speak of time say when the work is due. */
final class TimeColumns {
    private static final double MOST = 0.5;

    private final Grid grid;
    private final CellLooks looks;
    private final int body;

    TimeColumns(Grid grid, CellLooks looks, int body) {
        this.grid = grid;
        this.looks = looks;
        this.body = body;
    }

    List<Column> settled(List<Column> columns) {
        List<Column> settled = new ArrayList<>(columns);
        List<Integer> times = times(settled);
        if (times.size() > 1) {
            List<Integer> lengths = times.stream().filter(i -> isLength(settled.get(i))).toList();
            if (lengths.size() < times.size()) {
                lengths.forEach(i -> settled.set(i, settled.get(i).as(Role.NOTE, false)));
            }
        }
        endStarted(settled);
        return settled;
    }

    /** "Begin" beside "complete": the second is the end of what the first begins. */
    private static void endStarted(List<Column> columns) {
        List<Integer> times = times(columns);
        boolean started = columns.stream().filter(c -> c.role() == Role.START).count() == 1;
        boolean ended = columns.stream().anyMatch(c -> c.role() == Role.END);
        if (started && !ended && times.size() == 1) {
            Column end = columns.get(times.getFirst());
            boolean behind = columns.get(Math.max(0, times.getFirst() - 1)).role() == Role.START;
            if (behind) {
                columns.set(times.getFirst(), end.as(Role.END, end.guessed()));
            }
        }
    }

    private static List<Integer> times(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).role() == Role.TIME)
                .boxed()
                .toList();
    }

    /** Whether most cells say how long, and not when. */
    private boolean isLength(Column column) {
        return looks.shareOfLengths(grid, column, body) > MOST;
    }
}
