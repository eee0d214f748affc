package vn.sen.calendar.moment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts a year into the spans of a cycle. */
public final class Cycles {

    private Cycles() {}

    /**
     * The spans of a cycle in a year, in order and without gaps. None where the year is no multiple
     * of the period: when such periods begin is not said.
     */
    public static List<Span> in(int year, Cycle cycle) {
        Span frame = Span.ofYear(year);
        return switch (cycle.unit()) {
            case DAY -> days(frame, cycle.length()).flatMap(span -> cut(span, cycle)).toList();
            case WEEK -> weeks(frame, cycle.length()).flatMap(span -> cut(span, cycle)).toList();
            case MONTH, QUARTER, YEAR -> months(frame, cycle);
        };
    }

    private static List<Span> months(Span year, Cycle cycle) {
        int length = cycle.unit().months() * cycle.length();
        if (length > 12 || 12 % length != 0) {
            return List.of();
        }
        return IntStream.iterate(0, from -> from < 12, from -> from + length)
                .mapToObj(from -> year.first().plusMonths(from))
                .map(first -> new Span(first, first.plusMonths(length).minusDays(1)).within(year))
                .flatMap(span -> cut(span, cycle))
                .toList();
    }

    private static Stream<Span> weeks(Span year, int length) {
        LocalDate monday = year.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return from(monday, year, length * 7);
    }

    private static Stream<Span> days(Span year, int length) {
        return from(year.first(), year, length);
    }

    private static Stream<Span> from(LocalDate start, Span year, int days) {
        return Stream.iterate(start, day -> !day.isAfter(year.last()), day -> day.plusDays(days))
                .map(day -> new Span(day, day.plusDays(days - 1L)));
    }

    /** Cuts by months where they come out even, by days otherwise. */
    private static Stream<Span> cut(Span span, Cycle cycle) {
        int times = cycle.times();
        if (times == 1) {
            return Stream.of(span);
        }
        int months = cycle.unit().months() * cycle.length();
        return IntStream.range(0, times)
                .mapToObj(
                        i ->
                                months > 0 && months % times == 0
                                        ? part(span, i, months / times)
                                        : part(
                                                span,
                                                i,
                                                times,
                                                span.first().until(span.last().plusDays(1), DAYS)));
    }

    private static Span part(Span span, int index, int months) {
        LocalDate first = span.first().plusMonths((long) index * months);
        return new Span(first, first.plusMonths(months).minusDays(1));
    }

    private static Span part(Span span, int index, int times, long days) {
        LocalDate first = span.first().plusDays(days * index / times);
        return new Span(first, span.first().plusDays(days * (index + 1) / times).minusDays(1));
    }
}
