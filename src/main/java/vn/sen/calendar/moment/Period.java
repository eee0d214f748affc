package vn.sen.calendar.moment;

import java.time.DayOfWeek;

/**
 * A stretch of days as words name it. It lies in a frame, which is the plan's year or, for work
 * that comes again, one cycle; {@link Almanac} makes days of it.
 */
public sealed interface Period {

    /** The frame itself, or a later one: shift 1 is the next year, quarter, month. */
    record Frame(int shift) implements Period {

        /** The plan's year, or the cycle, as a whole. */
        public static final Frame WHOLE = new Frame(0);
    }

    /** A year that the words name, whatever the plan's year is. */
    record CalendarYear(int year) implements Period {}

    /** The n-th piece of a period; from its end where negative, −1 the last. */
    record Nth(Piece piece, int number, Period of) implements Period {}

    /** The first, or where negative the last, pieces of a period: the first nine months. */
    record Run(Piece piece, int count, Period of) implements Period {}

    /** The n-th such weekday of a period; from its end where negative. */
    record WeekdayOf(DayOfWeek day, int number, Period of) implements Period {}

    /** The one day that is the start, the middle or the end of a period. */
    record Edge(Part part, Period of) implements Period {}

    /** From the first day of one to the last day of the other. */
    record Between(Period from, Period to) implements Period {}

    /**
     * From the first day of a period to the end of the frame, and in years after it.
     *
     * @param stated whether the words say that it has no end, so that nobody need ask for one
     */
    record Onward(Period from, boolean stated) implements Period {}

    /** From the day after a period to the end of the frame. */
    record Beyond(Period after) implements Period {}

    /**
     * A day of Vietnam's lunar calendar; its months are those of the year that a period lies in.
     */
    record LunarDay(int day, int month, Period of) implements Period {}

    /** The days off around a holiday: it and all that touch it. */
    record Holidays(Period around) implements Period {}

    default Nth nth(Piece piece, int number) {
        return new Nth(piece, number, this);
    }

    /** Whether this is one day. */
    default boolean isDay() {
        return switch (this) {
            case Nth nth -> nth.piece == Piece.DAY || nth.piece == Piece.WORKING_DAY;
            case WeekdayOf _, Edge _, LunarDay _ -> true;
            case Frame _, CalendarYear _, Run _, Between _ -> false;
            case Onward _, Beyond _, Holidays _ -> false;
        };
    }

    /** Whether the words name whole years only, so that a plan takes its own year out of them. */
    default boolean isYears() {
        return switch (this) {
            case Frame _, CalendarYear _ -> true;
            case Between(Period from, Period to) -> from.isYears() && to.isYears();
            case Onward(Period from, boolean _) -> from.isYears();
            case Beyond(Period after) -> after.isYears();
            case Nth _, Run _, WeekdayOf _, Edge _, LunarDay _, Holidays _ -> false;
        };
    }

    /** This period in another frame: where the words left the frame open, {@code frame} is put. */
    default Period in(Period frame) {
        return switch (this) {
            case Frame(int shift) -> shift == 0 ? frame : this;
            case CalendarYear _ -> this;
            case Nth(Piece piece, int number, Period of) -> new Nth(piece, number, of.in(frame));
            case Run(Piece piece, int count, Period of) -> new Run(piece, count, of.in(frame));
            case WeekdayOf(DayOfWeek day, int number, Period of) ->
                    new WeekdayOf(day, number, of.in(frame));
            case Edge(Part part, Period of) -> new Edge(part, of.in(frame));
            case Between(Period from, Period to) -> new Between(from.in(frame), to.in(frame));
            case Onward(Period from, boolean stated) -> new Onward(from.in(frame), stated);
            case Beyond(Period after) -> new Beyond(after.in(frame));
            case LunarDay(int day, int month, Period of) -> new LunarDay(day, month, of.in(frame));
            case Holidays(Period around) -> new Holidays(around.in(frame));
        };
    }
}
