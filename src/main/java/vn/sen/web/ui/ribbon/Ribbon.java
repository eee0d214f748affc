package vn.sen.web.ui.ribbon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A year with its lines.
 *
 * @param today may lie outside the year: then there is no line of today
 * @param daysOff public holidays of the year; weekends need not be given
 */
public record Ribbon(int year, LocalDate today, List<LocalDate> daysOff, List<Section> sections) {

    public Ribbon {
        daysOff = List.copyOf(new TreeSet<>(daysOff));
        sections = List.copyOf(sections);
    }

    public static Ribbon of(
            int year, LocalDate today, Collection<LocalDate> daysOff, List<Row> rows) {
        return inSections(year, today, daysOff, List.of(new Section("", rows)));
    }

    public static Ribbon inSections(
            int year, LocalDate today, Collection<LocalDate> daysOff, List<Section> sections) {
        return new Ribbon(year, today, List.copyOf(daysOff), sections);
    }

    /** Where everything is drawn. */
    public Plot plot() {
        return new Plotter(this).plot();
    }
}
