package vn.sen.web.ui.ribbon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A year with its lines.
 *
 * @param today may lie outside the year: then there is no line of today
 * @param daysOff public holidays of the year, in order; weekends need not be given
 */
public record Ribbon(int year, LocalDate today, List<LocalDate> daysOff, List<Row> rows) {

    public Ribbon {
        daysOff = List.copyOf(new TreeSet<>(daysOff));
        rows = List.copyOf(rows);
    }

    public static Ribbon of(
            int year, LocalDate today, Collection<LocalDate> daysOff, List<Row> rows) {
        return new Ribbon(year, today, List.copyOf(daysOff), rows);
    }

    /** Where everything is drawn. */
    public Plot plot() {
        return new Plotter(this).plot();
    }
}
