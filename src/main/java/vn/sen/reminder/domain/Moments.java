package vn.sen.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.WorkingCalendar;

/**
 * What is to be said of open work by its days. Only the last moment counts: a program that did not
 * run for a while makes up for it with one word, not with all that it missed.
 */
public final class Moments {

    private final Timetable timetable;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    public Moments(Timetable timetable, WorkingCalendar calendar, LocalDate today) {
        this.timetable = timetable;
        this.calendar = calendar;
        this.today = today;
    }

    /** The last moment for the doer, up to today; empty where nothing is to be said yet. */
    public Optional<Moment> forTheDoer(@Nullable LocalDate opens, @Nullable LocalDate due) {
        Stream<Moment> all =
                Stream.of(
                                Stream.ofNullable(opens).map(day -> new Moment(Kind.OPENS, day)),
                                ahead(opens, due),
                                Stream.ofNullable(due).map(day -> new Moment(Kind.DUE, day)),
                                late(due).stream())
                        .flatMap(each -> each);
        return all.filter(this::isInTheWindow).reduce((a, b) -> a.isBefore(b) ? b : a);
    }

    /** For the head of the doer's unit; once. */
    public Optional<Moment> forTheHead(LocalDate due) {
        return lateBy(timetable.toHead(), due);
    }

    /** For the ISO secretary; once. */
    public Optional<Moment> forTheSecretary(LocalDate due) {
        return lateBy(timetable.toSecretary(), due);
    }

    private Optional<Moment> lateBy(int workingDays, LocalDate due) {
        return Optional.of(new Moment(Kind.ESCALATED, calendar.plusWorkingDays(due, workingDays)))
                .filter(this::isInTheWindow);
    }

    /** Work is not announced before it can begin, nor on its first day, which says so itself. */
    private Stream<Moment> ahead(@Nullable LocalDate opens, @Nullable LocalDate due) {
        if (due == null) {
            return Stream.empty();
        }
        return timetable.ahead().stream()
                .map(days -> calendar.plusWorkingDays(due, -days))
                .filter(day -> opens == null || day.isAfter(opens))
                .map(day -> new Moment(Kind.AHEAD, day));
    }

    /** The first working day after the due day, and every week from then on. */
    private Optional<Moment> late(@Nullable LocalDate due) {
        if (due == null || !due.isBefore(today)) {
            return Optional.empty();
        }
        LocalDate first = calendar.plusWorkingDays(due, 1);
        long weeks = Math.max(0, ChronoUnit.DAYS.between(first, today) / timetable.again());
        LocalDate last = inWeek(first, weeks);
        LocalDate day = last.isAfter(today) && weeks > 0 ? inWeek(first, weeks - 1) : last;
        return Optional.of(new Moment(Kind.LATE, day));
    }

    private LocalDate inWeek(LocalDate first, long week) {
        return calendar.onOrAfter(first.plusDays(week * timetable.again()));
    }

    private boolean isInTheWindow(Moment moment) {
        return !moment.day().isAfter(today)
                && moment.day().isAfter(today.minusDays(timetable.window()));
    }
}
