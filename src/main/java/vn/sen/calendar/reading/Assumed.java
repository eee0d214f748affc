package vn.sen.calendar.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Before;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Slip;
import vn.sen.calendar.Window;
import vn.sen.calendar.Words;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Recurrence;
import vn.sen.calendar.text.Texts;

/**
 * What a clause says less of than its dates need: when "from 15/6" ends, which year's Tet is meant.
 * The dates are given, and a person is asked.
 */
final class Assumed {

    private static final String ALL_HOURS = "24/7";

    private Assumed() {}

    static List<Slip> of(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> of(clause).stream()).toList();
    }

    private static Optional<Slip> of(Clause clause) {
        Period period = period(clause);
        String key = period == null ? null : isAllHours(clause) ? "assumed.day" : key(period);
        return Optional.ofNullable(key)
                .map(each -> new Slip(clause.text(), Texts.text(each, clause.text())));
    }

    /** "24/7" alone may be a day of July or every hour of the week. */
    private static boolean isAllHours(Clause clause) {
        return clause.text().equals(ALL_HOURS);
    }

    private static @Nullable Period period(Clause clause) {
        return switch (clause) {
            case Window window -> window.period();
            case Before before -> before.limit().period();
            case Relative relative -> relative.day();
            case Recurring(Words _, Recurrence.Cyclic each, boolean _) -> each.when().period();
            default -> null;
        };
    }

    private static @Nullable String key(Period period) {
        if (period instanceof Period.WeekdayOf(DayOfWeek day, int _, Period _)) {
            return day.compareTo(DayOfWeek.FRIDAY) > 0 ? "assumed.rest-day" : null;
        }
        if (FeastGrammar.isFirstDayOfAnyYear(period)) {
            return "assumed.new-year";
        }
        boolean tet = FeastGrammar.isNewYearOfAnyYear(period);
        return switch (period) {
            case Period.Beyond beyond when tet -> "assumed.after-tet";
            case Period.Beyond beyond -> beyond.isYears() ? null : "assumed.after";
            case Period.Onward onward ->
                    onward.stated() || onward.isYears() ? null : "assumed.from";
            default -> tet ? "assumed.tet" : null;
        };
    }
}
