package vn.sen.web.ui.ribbon;

import static vn.sen.web.ui.ribbon.Scale.percent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a whole ribbon: the months behind, today, the rows. */
final class Plotter {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;

    /** Half and whole width of the tag that names today, in pixels. */
    private static final int HALF_TAG = 44;

    private static final int TAG = 88;

    /** Nearer to the year's edge than this the tag would hang over it. */
    private static final double EDGE = 7.5;

    /** Nearer to today than this a quarter's name would lie under the tag. */
    private static final double UNDER_TAG = 11;

    private final Ribbon ribbon;
    private final Scale scale;

    Plotter(Ribbon ribbon) {
        this.ribbon = ribbon;
        this.scale = new Scale(ribbon.year());
    }

    Plot plot() {
        return new Plot(
                id(),
                percent(scale.middle(ribbon.today())),
                today(),
                months(),
                quarters(),
                monthLines(),
                quarterLines(),
                bands(),
                parts());
    }

    private String id() {
        return "rb" + ribbon.year();
    }

    private List<Plot.Part> parts() {
        return IntStream.range(0, ribbon.sections().size()).mapToObj(this::part).toList();
    }

    private Plot.Part part(int index) {
        RowPlotter plotter = new RowPlotter(scale, ribbon.today());
        Section section = ribbon.sections().get(index);
        return new Plot.Part(
                id() + "-" + (index + 1),
                section.title().isEmpty() ? null : plotter.plot(section.merged()),
                section.rows().stream().map(plotter::plot).toList());
    }

    private Plot.@Nullable Today today() {
        if (!scale.holds(ribbon.today())) {
            return null;
        }
        double x = scale.middle(ribbon.today());
        int tag = x < EDGE ? 0 : x > Scale.FULL - EDGE ? -TAG : -HALF_TAG;
        return new Plot.Today(percent(x), tag);
    }

    private List<Plot.Label> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Plot.Label(month, percent(middleOf(month, month))))
                .toList();
    }

    private List<Plot.Label> quarters() {
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> !liesUnderTag(middleOfQuarter(quarter)))
                .mapToObj(quarter -> new Plot.Label(quarter, percent(middleOfQuarter(quarter))))
                .toList();
    }

    private boolean liesUnderTag(double x) {
        return scale.holds(ribbon.today())
                && Math.abs(x - scale.middle(ribbon.today())) < UNDER_TAG;
    }

    private double middleOfQuarter(int quarter) {
        int last = quarter * MONTHS_OF_QUARTER;
        return middleOf(last - MONTHS_OF_QUARTER + 1, last);
    }

    private double middleOf(int firstMonth, int lastMonth) {
        LocalDate last = YearMonth.of(ribbon.year(), lastMonth).atEndOfMonth();
        return (scale.start(firstOf(firstMonth)) + scale.end(last)) / 2;
    }

    private List<String> monthLines() {
        return IntStream.rangeClosed(1, MONTHS)
                .filter(month -> month % MONTHS_OF_QUARTER != 1)
                .mapToObj(month -> percent(scale.start(firstOf(month))))
                .toList();
    }

    private List<String> quarterLines() {
        List<String> lines = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month += MONTHS_OF_QUARTER) {
            lines.add(percent(scale.start(firstOf(month))));
        }
        lines.add(percent(Scale.FULL));
        return lines;
    }

    private LocalDate firstOf(int month) {
        return LocalDate.of(ribbon.year(), month, 1);
    }

    /** Days off that touch each other are one band. */
    private List<Plot.Band> bands() {
        List<Plot.Band> bands = new ArrayList<>();
        List<LocalDate> days = ribbon.daysOff().stream().filter(scale::holds).toList();
        int first = 0;
        for (int each = 1; each <= days.size(); each++) {
            if (each == days.size() || !days.get(each).equals(days.get(each - 1).plusDays(1))) {
                bands.add(band(days.get(first), days.get(each - 1)));
                first = each;
            }
        }
        return bands;
    }

    private Plot.Band band(LocalDate first, LocalDate last) {
        double x = scale.start(first);
        return new Plot.Band(percent(x), percent(scale.end(last) - x));
    }
}
