package vn.sen.web.ui.ribbon;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/**
 * Days of a year as per cent of its length. A day is a stretch: it has a start, a middle and an
 * end. Days outside the year fall on its edge.
 */
final class Scale {

    static final double FULL = 100;

    private final int year;
    private final int days;

    Scale(int year) {
        this.year = year;
        this.days = Year.of(year).length();
    }

    double start(LocalDate day) {
        return at(day, 0);
    }

    double middle(LocalDate day) {
        return at(day, 0.5);
    }

    double end(LocalDate day) {
        return at(day, 1);
    }

    boolean holds(LocalDate day) {
        return day.getYear() == year;
    }

    private double at(LocalDate day, double share) {
        if (day.getYear() < year) {
            return 0;
        }
        if (day.getYear() > year) {
            return FULL;
        }
        return FULL * (day.getDayOfYear() - 1 + share) / days;
    }

    /** As SVG wants it, exact to a twentieth of a pixel. */
    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
