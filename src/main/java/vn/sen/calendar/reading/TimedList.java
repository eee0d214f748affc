package vn.sen.calendar.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.Nth;
import vn.sen.calendar.moment.Piece;

/** Reads times one after another ("quarters I, III", "before 10/6 and 10/12 of every year"). */
final class TimedList {

    /** A time and the tokens it was read from. */
    record Item(int from, int to, Timed timed, boolean shortened) {

        Item with(Timed other) {
            return new Item(from, to, other, shortened);
        }
    }

    /** No list is longer; a text may be, and must not be read again and again. */
    private static final int MOST = 31;

    private TimedList() {}

    /** The times that stand here; none if the first does not say which day or month it means. */
    static List<Item> read(Cursor c) {
        int mark = c.at();
        Timed first = WhenGrammar.when(c);
        return first == null ? List.of() : read(c, mark, first);
    }

    /** The same, where a number alone is a day of the month that a later one names. */
    static List<Item> readDays(Cursor c) {
        int mark = c.at();
        boolean listed =
                c.is(Term.NUMBER) && Boundary.isJoiner(c.term(1)) && c.term(1) != Term.SLASH;
        if (!listed || c.ahead(0).value() < 1 || c.ahead(0).value() > 31) {
            return read(c);
        }
        return read(c, mark, Timed.plain(DateGrammar.open(c.take().value()), false));
    }

    private static List<Item> read(Cursor c, int mark, Timed first) {
        List<Item> items = new ArrayList<>();
        items.add(Apposition.narrowed(c, new Item(mark, c.at(), first, false)));
        while (items.size() < MOST) {
            Item next = next(c, items.getLast());
            if (next == null) {
                break;
            }
            items.add(next);
        }
        return Neighbours.joined(closed(c, mark, lent(items)));
    }

    private static @Nullable Item next(Cursor c, Item last) {
        int mark = c.at();
        boolean joined = c.takeInOrder(Term.COMMA, Term.AND, Term.OR) || joinsNumber(c);
        int from = c.at();
        skipLabel(c);
        Item next = joined ? item(c, last, from) : null;
        if (next == null) {
            c.back(mark);
        }
        return next;
    }

    /** "Round 1:" before the time of each of several. */
    static void skipLabel(Cursor c) {
        if (c.is(Term.TIMES) && c.ahead(1).isNumber()) {
            c.back(c.at() + 2);
            c.skip(Term.COLON);
        }
    }

    /** "Months 3; 6; 9", "quarters I + III": only bare numbers are listed so. */
    private static boolean joinsNumber(Cursor c) {
        boolean number = c.ahead(1).isNumber() && (c.term(2).isMark() || c.term(2) == Term.YEAR);
        boolean joins = number && c.isAny(Term.SEMICOLON, Term.PLUS) && c.term(2) != Term.CLOSE;
        return joins && c.term(2) != Term.DOT && c.accept(c.term());
    }

    private static @Nullable Item item(Cursor c, Item last, int from) {
        Named short_ = shortened(c, last.timed());
        if (short_ != null) {
            Timed timed = last.timed().like(Timed.plain(short_, false));
            return new Item(from, c.at(), timed, true);
        }
        Timed timed = WhenGrammar.when(c);
        return timed == null
                ? null
                : Apposition.narrowed(c, new Item(from, c.at(), last.timed().like(timed), false));
    }

    /** What a bare number counts on: of "the end of March", the month. */
    private static Level listed(Timed last) {
        boolean edge = last.level() == Level.POINT && last.when() instanceof Limit.At;
        return edge && last.when().period() instanceof Nth(Piece piece, _, _)
                ? piece == Piece.MONTH ? Level.MONTH : Level.QUARTER
                : last.level();
    }

    private static @Nullable Named shortened(Cursor c, Timed last) {
        if (last.level() == Level.WEEK && c.is(Term.NUMBER) && last.open()) {
            return WeekGrammar.numbered(c);
        }
        if (last.when().period() instanceof Period.WeekdayOf && isWeekday(c)) {
            return PeriodGrammar.weekday(c, DayOfWeek.of(c.take().value() - 1));
        }
        if (last.level() != Level.DAY || !c.is(Term.NUMBER)) {
            return RangeGrammar.abbreviated(c, listed(last));
        }
        Named sameDay = DayOfMonths.another(c, last);
        if (sameDay != null) {
            return sameDay;
        }
        int mark = c.at();
        Named date = DateGrammar.date(c);
        if (date != null || !last.open() || RangeGrammar.isUnitOrMore(c.term(1))) {
            return date;
        }
        c.back(mark);
        int day = c.take().value();
        return day >= 1 && day <= 31 ? DateGrammar.open(day) : null;
    }

    /** "Thu 2, 4, 6": the number of a weekday, not a day of a month. */
    private static boolean isWeekday(Cursor c) {
        boolean counts = RangeGrammar.isUnitOrMore(c.term(1)) || c.term(1) == Term.SLASH;
        return c.is(Term.NUMBER) && c.ahead(0).value() >= 2 && c.ahead(0).value() <= 7 && !counts;
    }

    /** Lends each item what the one to its right has and it lacks: month, year, recurrence. */
    private static List<Item> lent(List<Item> items) {
        for (int i = items.size() - 2; i >= 0; i--) {
            items.set(i, lent(items.get(i), items.get(i + 1)));
        }
        return items;
    }

    private static Item lent(Item item, Item right) {
        Timed timed = item.timed();
        if (timed.open()) {
            return lentMonth(item, right.timed());
        }
        boolean yearly = timed.cycle() == null && Cycle.YEARLY.equals(right.timed().cycle());
        Period period = timed.when().period();
        Period dated =
                right.shortened() && RangeGrammar.year(period) == null
                        ? RangeGrammar.yearFrom(right.timed().when().period(), period)
                        : period;
        boolean same = dated.equals(period) && !yearly;
        return same ? item : item.with(timed.closed(dated, yearly ? Cycle.YEARLY : timed.cycle()));
    }

    private static Item lentMonth(Item item, Timed right) {
        boolean sameLevel = right.level() == item.timed().level();
        boolean lastDay = right.level() == Level.POINT && item.timed().level() == Level.DAY;
        if (right.open() || (!sameLevel && !lastDay)) {
            return item;
        }
        Period period = RangeGrammar.lend(right.named(), item.timed().named());
        return item.with(item.timed().closed(period, right.cycle()));
    }

    /**
     * Cuts the list off where a day stays without its month; alone, such a day is left to others.
     */
    private static List<Item> closed(Cursor c, int mark, List<Item> items) {
        if (items.size() == 1) {
            return items;
        }
        int closed = 0;
        while (closed < items.size() && !items.get(closed).timed().open()) {
            closed++;
        }
        if (closed < items.size()) {
            c.back(closed == 0 ? mark : items.get(closed - 1).to());
        }
        return List.copyOf(items.subList(0, closed));
    }
}
