package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Recurrence;
import vn.sen.calendar.moment.When;

/**
 * Reads a cycle together with the times in it: "every quarter, before day 20 of its last month".
 */
final class RecurringGrammar {

    private static final int MOST_VERBS = 2;

    private RecurringGrammar() {}

    /**
     * Reads recurring phrases.
     *
     * @param attribute whether a bare "every year" may belong to the words before it, so that a
     *     time behind it is left for a phrase of its own
     */
    static List<Phrase> phrases(Cursor c, boolean attribute) {
        int from = c.at();
        Sense.Again ofYear = ofYear(c);
        if (ofYear != null) {
            return List.of(new Phrase(from, c.at(), ofYear));
        }
        Sense.Again again = CycleGrammar.cycle(c);
        if (again == null) {
            boolean year = c.is(Term.YEAR) && YearGrammar.isYear(c.ahead(1));
            return attribute || year ? List.of() : CycleList.bare(c);
        }
        if (again.recurrence() instanceof Recurrence.Unstated && c.isAny(Term.OPEN, Term.COLON)) {
            List<Phrase> listed = CycleList.announced(c, from);
            if (!listed.isEmpty()) {
                return listed;
            }
        }
        boolean counted = c.previous().term() == Term.TIMES || !attribute;
        Sense sense = withTimes(c, again, counted);
        List<Phrase> phrases = new ArrayList<>(List.of(new Phrase(from, c.at(), sense)));
        if (sense.equals(again) && !again.atLeast()) {
            CycleList.addFurther(c, phrases);
        }
        return phrases;
    }

    /** "The year 2026, every quarter": so often in that year. */
    private static Sense.@Nullable Again ofYear(Cursor c) {
        int mark = c.at();
        c.skip(Term.IN);
        if (!c.accept(Term.YEAR) || !YearGrammar.isYear(c.ahead(0))) {
            c.back(mark);
            return null;
        }
        Period year = new Period.CalendarYear(c.take().value());
        boolean joined = c.takeInOrder(Term.COMMA, Term.COLON);
        Sense.Again again = joined ? CycleGrammar.cycle(c) : null;
        if (again == null || !(again.recurrence() instanceof Recurrence.Cyclic each)) {
            c.back(mark);
            return null;
        }
        return new Sense.Again(new Recurrence.Within(each, year), again.atLeast());
    }

    /** Takes in the times that the words name behind the cycle, where they fit it. */
    private static Sense withTimes(Cursor c, Sense.Again again, boolean directly) {
        int mark = c.at();
        boolean opened = c.is(Term.OPEN);
        boolean joined = c.takeInOrder(Term.OPEN, Term.COMMA, Term.COLON);
        if (!joined && !directly) {
            return again;
        }
        skipVerbs(c);
        TimedList.skipLabel(c);
        List<TimedList.Item> items = TimedList.read(c);
        Sense found = items.isEmpty() ? null : fitted(again, items, joined);
        if (found == null || (opened && !c.accept(Term.CLOSE))) {
            c.back(mark);
            return again;
        }
        return found;
    }

    /** "Every year, to be finished in …": the time is the cycle's all the same. */
    private static void skipVerbs(Cursor c) {
        for (int verbs = 0; verbs < MOST_VERBS && c.is(Term.LEAD); verbs++) {
            c.take();
        }
    }

    private static @Nullable Sense fitted(
            Sense.Again again, List<TimedList.Item> items, boolean joined) {
        Sense bounded = items.size() == 1 ? CycleBounds.within(again, items.getFirst()) : null;
        if (bounded != null) {
            return bounded;
        }
        boolean stated = items.stream().anyMatch(item -> namesYear(item.timed()));
        if (stated && joined && !isYears(items)) {
            return null;
        }
        List<Timed> times = items.stream().map(TimedList.Item::timed).toList();
        return switch (again.recurrence()) {
            case Recurrence.Unstated _ -> named(again, times);
            case Recurrence.Cyclic(Cycle cycle, When _) -> fitted(again, cycle, times);
            case Recurrence.Listed _, Recurrence.Within _ -> null;
        };
    }

    private static boolean isYears(List<TimedList.Item> items) {
        return items.size() == 1 && items.getFirst().timed().level() == Level.YEAR;
    }

    private static boolean namesYear(Timed timed) {
        return RangeGrammar.year(timed.when().period()) != null;
    }

    /** "Once, at the end of the year"; "periodically in June and December". */
    private static @Nullable Sense named(Sense.Again again, List<Timed> times) {
        Timed first = times.getFirst();
        if (first.open()) {
            return null;
        }
        return times.size() == 1
                ? cyclic(again, first.cycle() == null ? Cycle.YEARLY : first.cycle(), first)
                : listed(again, times);
    }

    private static @Nullable Sense fitted(Sense.Again again, Cycle cycle, List<Timed> times) {
        Timed first = times.getFirst();
        if (times.size() == 1) {
            return fits(cycle, first) ? cyclic(again, cycle, first) : null;
        }
        boolean yearly = times.stream().allMatch(RecurringGrammar::isOfYear);
        boolean many = cycle.equals(Cycle.YEARLY) || times.size() == perYear(cycle);
        return yearly && many ? listed(again, times) : null;
    }

    private static boolean fits(Cycle cycle, Timed timed) {
        if (timed.open()) {
            boolean weekday = timed.when().period() instanceof Period.WeekdayOf;
            return cycle.isEvery(weekday ? CycleUnit.WEEK : CycleUnit.MONTH);
        }
        boolean yearly = perYear(cycle) == 1 && isOfYear(timed);
        return cycle.equals(timed.cycle()) || yearly;
    }

    private static boolean isOfYear(Timed timed) {
        boolean once = timed.cycle() == null || timed.cycle().equals(Cycle.YEARLY);
        return !timed.open() && once;
    }

    private static int perYear(Cycle cycle) {
        int months = cycle.unit().months() * cycle.length();
        return months > 0 && 12 % months == 0 ? 12 / months * cycle.times() : 0;
    }

    private static Sense cyclic(Sense.Again again, Cycle cycle, Timed timed) {
        return new Sense.Again(new Recurrence.Cyclic(cycle, timed.when()), again.atLeast());
    }

    private static Sense listed(Sense.Again again, List<Timed> times) {
        List<When> whens = times.stream().map(Timed::when).toList();
        return new Sense.Again(new Recurrence.Listed(whens), again.atLeast());
    }
}
