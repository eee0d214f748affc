package vn.sen.plan.web.posted;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.store.TaskFilter.Span;

/**
 * A month or a quarter, as addresses have it: {@code 2023-09}, {@code 2023-Q3}.
 *
 * @param number of the month or the quarter, from 1
 */
record Period(int year, int number, boolean quarter) {

    private static final Pattern WRITTEN = Pattern.compile("(2\\d{3})-(Q?)(\\d{1,2})");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    /** What is written, else the month of the day. */
    static Period read(@Nullable String text, LocalDate day) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (written.matches()) {
            boolean quarter = !written.group(2).isEmpty();
            int number = Integer.parseInt(written.group(3));
            if (number >= 1 && number <= (quarter ? QUARTERS : MONTHS)) {
                return new Period(Integer.parseInt(written.group(1)), number, quarter);
            }
        }
        return new Period(day.getYear(), day.getMonthValue(), false);
    }

    Span days() {
        return quarter
                ? Span.quarter(year, number)
                : new Span(
                        LocalDate.of(year, number, 1), YearMonth.of(year, number).atEndOfMonth());
    }

    Period moved(int by) {
        int many = quarter ? QUARTERS : MONTHS;
        int at = year * many + number - 1 + by;
        return new Period(at / many, at % many + 1, quarter);
    }

    /** The quarter of the month, or the first month of the quarter. */
    Period other() {
        return quarter
                ? new Period(year, number * 3 - 2, false)
                : new Period(year, (number + 2) / 3, true);
    }

    String text() {
        return quarter ? year + "-Q" + number : "%d-%02d".formatted(year, number);
    }
}
