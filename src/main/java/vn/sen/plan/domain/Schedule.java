package vn.sen.plan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Because;
import vn.sen.calendar.Occurrence;

/**
 * When a task is due and why.
 *
 * @param standing work without an end, which is never late
 * @param firstDue the due day it was made with
 * @param due null for standing work and for work whose date is still awaited
 * @param extended the day that was granted last on request; null where none was
 * @param quotation the plan's words
 * @param steps how they became a day
 */
public record Schedule(
        boolean standing,
        @Nullable LocalDate opens,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
        @Nullable LocalDate extended,
        String quotation,
        List<String> steps,
        String result) {

    public Schedule {
        steps = List.copyOf(steps);
    }

    public static Schedule of(Occurrence occurrence) {
        Because why = occurrence.because();
        return new Schedule(
                false,
                occurrence.opens(),
                occurrence.due(),
                occurrence.due(),
                null,
                why.quotation(),
                why.steps(),
                why.result());
    }

    public static Schedule standing(String quotation) {
        return new Schedule(true, null, null, null, null, quotation, List.of(), "");
    }

    /** A day that a person set, with the words of where it comes from; none for one still open. */
    public static Schedule set(
            @Nullable LocalDate opens, @Nullable LocalDate due, String quotation, String words) {
        List<String> steps = words.isBlank() ? List.of() : List.of(words);
        return new Schedule(false, opens, due, due, null, quotation, steps, "");
    }

    /** Its day has passed before the work could begin: another one is asked for. */
    public Schedule undated() {
        return new Schedule(standing, opens, firstDue, null, extended, quotation, steps, result);
    }

    /** Owed until another day; the first one is kept. */
    Schedule owed(LocalDate newDue) {
        return new Schedule(standing, opens, firstDue, newDue, extended, quotation, steps, result);
    }

    Schedule dated(@Nullable LocalDate from, LocalDate until, String words) {
        LocalDate first = firstDue == null ? until : firstDue;
        List<String> why = new ArrayList<>(steps);
        why.add(words);
        return new Schedule(
                false, from == null ? opens : from, first, until, extended, quotation, why, result);
    }

    /**
     * Another day, for a reason; work that has a first day keeps its length, and the first due day
     * stays.
     */
    Schedule moved(LocalDate until, String reason) {
        LocalDate was = Objects.requireNonNull(due, "a day to move from");
        LocalDate from = opens == null ? null : opens.plusDays(ChronoUnit.DAYS.between(was, until));
        return dated(from, until, reason);
    }

    /** More time, granted for a reason; the first day on which work can begin stays. */
    Schedule extended(LocalDate until, String words) {
        Schedule later = dated(null, until, words);
        return new Schedule(
                standing, opens, later.firstDue, until, until, quotation, later.steps, result);
    }

    /** Counted anew; a day that has passed by now is asked for. */
    Schedule recounted(Occurrence now, boolean passed) {
        LocalDate first = firstDue == null ? now.due() : firstDue;
        Because why = now.because();
        return new Schedule(
                false,
                now.opens(),
                first,
                passed ? null : now.due(),
                extended,
                quotation,
                why.steps(),
                why.result());
    }

    /** Counted from other words; the first day stays. */
    Schedule amended(Occurrence now, boolean passed) {
        Schedule counted = recounted(now, passed);
        return new Schedule(
                false,
                counted.opens,
                counted.firstDue,
                counted.due,
                extended,
                now.because().quotation(),
                counted.steps,
                counted.result);
    }

    /** The same day for somebody who begins now. */
    Schedule anew() {
        return new Schedule(standing, opens, due, due, null, quotation, steps, result);
    }

    /** Whether a person set the day; any other one is counted from the plan's words. */
    public boolean isSetByHand() {
        return due != null && result.isEmpty();
    }

    /** Whether the day is still the one that was counted when the work was made. */
    public boolean isAsCounted() {
        return due != null && due.equals(firstDue) && !isSetByHand();
    }

    /** Whether its day was granted on request. */
    public boolean isExtended() {
        return due != null && due.equals(extended);
    }

    /** Whether more time was granted than another day would give. */
    public boolean isExtendedBeyond(LocalDate other) {
        return isExtended() && Objects.requireNonNull(due).isAfter(other);
    }

    public Because because() {
        return new Because(quotation, steps, result);
    }
}
