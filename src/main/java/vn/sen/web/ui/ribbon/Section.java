package vn.sen.web.ui.ribbon;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sen.web.ui.Mark;

/**
 * Rows that belong together, for plans too long to be seen at once. Closed, a section shows one
 * ribbon with the marks of all its rows.
 *
 * @param title of the section; empty for a plan without sections
 */
public record Section(String title, List<Row> rows) {

    public Section {
        rows = List.copyOf(rows);
    }

    /** All rows as one: their marks, and the longest lateness that still grows. */
    Row merged() {
        Stream<Sign> signs = Stream.concat(points(), latest().stream());
        boolean late = rows.stream().anyMatch(Row::late);
        Mark state = late ? Mark.LATE : Mark.NOT_DUE;
        return new Row("", title, null, "#", state, null, late, signs.toList());
    }

    private Stream<Sign> points() {
        return signs().filter(Sign.Point.class::isInstance);
    }

    private Optional<Sign> latest() {
        return signs().map(sign -> sign instanceof Sign.LateTail tail ? tail : null)
                .filter(Objects::nonNull)
                .filter(tail -> tail.finished() == null)
                .max(Comparator.comparingInt(Sign.LateTail::workingDays))
                .map(Sign.class::cast);
    }

    private Stream<Sign> signs() {
        return rows.stream().flatMap(row -> row.signs().stream());
    }
}
