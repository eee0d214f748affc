package vn.sen.calendar.moment;

import java.time.LocalDate;

/** A run of calendar days, both ends included. */
public record Span(LocalDate first, LocalDate last) {

    public static Span ofYear(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Span ofDay(LocalDate day) {
        return new Span(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean meets(Span other) {
        return !other.first.isAfter(last) && !other.last.isBefore(first);
    }

    /** The days that both have; only where they {@link #meets meet}. */
    public Span within(Span other) {
        return new Span(
                first.isBefore(other.first) ? other.first : first,
                last.isAfter(other.last) ? other.last : last);
    }
}
