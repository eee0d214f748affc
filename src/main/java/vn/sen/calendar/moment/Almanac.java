package vn.sen.calendar.moment;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sen.calendar.holiday.LunarYear;
import vn.sen.calendar.moment.Period.Between;
import vn.sen.calendar.moment.Period.Beyond;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Edge;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Period.Holidays;
import vn.sen.calendar.moment.Period.LunarDay;
import vn.sen.calendar.moment.Period.Nth;
import vn.sen.calendar.moment.Period.Onward;
import vn.sen.calendar.moment.Period.Run;
import vn.sen.calendar.moment.Period.WeekdayOf;

/** Finds the calendar days that a {@link Period} means inside a frame. */
public final class Almanac {

    private final Predicate<LocalDate> working;

    public Almanac(Predicate<LocalDate> working) {
        this.working = working;
    }

    /** The days of a period; empty where the frame has none (29 February of a common year). */
    public Optional<Span> find(Period period, Span frame) {
        return switch (period) {
            case Frame(int shift) -> Optional.of(shifted(frame, shift));
            case CalendarYear(int year) -> Optional.of(Span.ofYear(year));
            case Nth nth -> find(nth.of(), frame).flatMap(of -> nth(nth, of));
            case Run(Piece piece, int count, Period of) ->
                    find(of, frame).flatMap(span -> run(piece, count, span));
            case WeekdayOf(DayOfWeek day, int number, Period of) ->
                    find(of, frame).flatMap(span -> weekday(day, number, span));
            case Edge(Part part, Period of) ->
                    find(of, frame).map(span -> Span.ofDay(edge(part, span)));
            case Between between -> between(between, frame);
            case Onward(Period from, boolean _) ->
                    find(from, frame).flatMap(span -> onward(span.first(), frame));
            case Beyond(Period after) ->
                    find(after, frame).flatMap(span -> onward(span.last().plusDays(1), frame));
            case LunarDay(int day, int month, Period of) ->
                    find(of, frame)
                            .flatMap(span -> LunarYear.date(span.first().getYear(), month, day))
                            .map(Span::ofDay);
            case Holidays(Period around) -> find(around, frame).map(this::daysOffAround);
        };
    }

    /** Start, middle or end of a period (Civil Code art. 146; quarters by analogy). */
    public static LocalDate edge(Part part, Span of) {
        return switch (part) {
            case START -> of.first();
            case END -> of.last();
            case MIDDLE -> middle(of);
        };
    }

    private static LocalDate middle(Span of) {
        int months = wholeMonths(of);
        if (months == 0) {
            return of.first().plusDays(DAYS.between(of.first(), of.last()) / 2);
        }
        return months % 2 == 0
                ? of.first().plusMonths(months / 2).minusDays(1)
                : of.first().plusMonths(months / 2).withDayOfMonth(15);
    }

    private static Span shifted(Span frame, int shift) {
        int months = wholeMonths(frame);
        if (months > 0) {
            LocalDate first = frame.first().plusMonths((long) months * shift);
            return new Span(first, first.plusMonths(months).minusDays(1));
        }
        long days = (DAYS.between(frame.first(), frame.last()) + 1) * shift;
        return new Span(frame.first().plusDays(days), frame.last().plusDays(days));
    }

    private static int wholeMonths(Span span) {
        LocalDate after = span.last().plusDays(1);
        boolean whole = span.first().getDayOfMonth() == 1 && after.getDayOfMonth() == 1;
        return whole ? (int) MONTHS.between(span.first(), after) : 0;
    }

    private Optional<Span> nth(Nth nth, Span of) {
        int number = nth.number();
        return switch (nth.piece()) {
            case DAY -> day(nth, of);
            case WORKING_DAY ->
                    workingDays(number, of)
                            .map(
                                    run ->
                                            number > 0
                                                    ? Span.ofDay(run.last())
                                                    : Span.ofDay(run.first()));
            case WEEK -> weeks(number, of, 1);
            case TEN_DAYS -> Optional.of(tenDays(number, of));
            case MONTH -> months(number, 1, of);
            case QUARTER -> months(number, 3, of);
        };
    }

    /** A month that its number names must have the day; one of a cycle gives its last instead. */
    private static Optional<Span> day(Nth nth, Span of) {
        if (nth.number() < 0) {
            return inside(of.last().plusDays(nth.number() + 1L), of);
        }
        LocalDate day = of.first().plusDays(nth.number() - 1L);
        if (!day.isAfter(of.last())) {
            return Optional.of(Span.ofDay(day));
        }
        boolean named = nth.of() instanceof Nth(Piece _, int number, Period _) && number > 0;
        return named ? Optional.empty() : Optional.of(Span.ofDay(of.last()));
    }

    private static Optional<Span> inside(LocalDate day, Span of) {
        return of.contains(day) ? Optional.of(Span.ofDay(day)) : Optional.empty();
    }

    private static Optional<Span> months(int number, int length, Span of) {
        LocalDate first =
                number > 0
                        ? of.first().plusMonths((number - 1L) * length)
                        : of.last().plusDays(1).plusMonths((long) number * length);
        Span found = new Span(first, first.plusMonths(length).minusDays(1));
        return of.meets(found) ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Span> weeks(int number, Span of, int count) {
        Span found =
                number > 0
                        ? starting(of.first().plusDays((number - 1L) * 7), 7 * count)
                        : starting(of.last().plusDays(1 + number * 7L), 7 * count);
        return of.meets(found) ? Optional.of(found.within(of)) : Optional.empty();
    }

    private static Span starting(LocalDate first, int days) {
        return new Span(first, first.plusDays(days - 1L));
    }

    private static Span tenDays(int number, Span of) {
        LocalDate first = of.first().plusDays((number - 1L) * 10);
        return new Span(first, number == 3 ? of.last() : first.plusDays(9));
    }

    private Optional<Span> run(Piece piece, int count, Span of) {
        int size = Math.abs(count);
        Span found =
                switch (piece) {
                    case DAY ->
                            runOf(of, count, of.first().plusDays(size), of.last().minusDays(size));
                    case WEEK, TEN_DAYS ->
                            runOf(
                                    of,
                                    count,
                                    of.first().plusWeeks(size),
                                    of.last().minusWeeks(size));
                    case MONTH, QUARTER -> runOfMonths(of, count, piece == Piece.MONTH ? 1 : 3);
                    case WORKING_DAY -> workingDays(count, of).orElse(of);
                };
        return Optional.of(found.within(of));
    }

    private static Span runOfMonths(Span of, int count, int length) {
        long size = (long) Math.abs(count) * length;
        LocalDate after = of.last().plusDays(1);
        return runOf(of, count, of.first().plusMonths(size), after.minusMonths(size).minusDays(1));
    }

    private static Span runOf(Span of, int count, LocalDate afterRun, LocalDate beforeRun) {
        return count > 0
                ? new Span(of.first(), afterRun.minusDays(1))
                : new Span(beforeRun.plusDays(1), of.last());
    }

    /** The first, or last, so many working days, from the edge of the period to the outer one. */
    private Optional<Span> workingDays(int count, Span of) {
        int size = Math.abs(count);
        Stream<LocalDate> days = of.first().datesUntil(of.last().plusDays(1)).filter(working);
        var found = count > 0 ? days.limit(size).toList() : lastOf(days.toList(), size);
        return found.size() < size
                ? Optional.empty()
                : Optional.of(new Span(found.getFirst(), found.getLast()));
    }

    private static List<LocalDate> lastOf(List<LocalDate> days, int size) {
        return days.subList(Math.max(0, days.size() - size), days.size());
    }

    private static Optional<Span> weekday(DayOfWeek day, int number, Span of) {
        LocalDate found =
                number > 0
                        ? of.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L)
                        : of.last()
                                .with(TemporalAdjusters.previousOrSame(day))
                                .plusWeeks(number + 1L);
        return inside(found, of);
    }

    /** A span that ends before it begins runs into the next year, unless it names its years. */
    private Optional<Span> between(Between between, Span frame) {
        Optional<Span> from = find(between.from(), frame);
        Optional<Span> to = find(between.to(), frame);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.get().first();
        if (to.get().last().isBefore(first)) {
            to = find(between.to().in(new Frame(1)), frame);
        }
        return to.map(Span::last)
                .filter(last -> !last.isBefore(first))
                .map(last -> new Span(first, last));
    }

    private static Optional<Span> onward(LocalDate from, Span frame) {
        return from.isAfter(frame.last())
                ? Optional.empty()
                : Optional.of(new Span(from, frame.last()));
    }

    private Span daysOffAround(Span holiday) {
        LocalDate first = holiday.first();
        while (!working.test(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        LocalDate last = holiday.last();
        while (!working.test(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return new Span(first, last);
    }
}
