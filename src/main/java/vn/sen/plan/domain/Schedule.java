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
 * @param quotation the plan's words
 * @param steps how they became a day
 */
public record Schedule(
        boolean standing,
        @Nullable LocalDate opens,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate due,
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
                why.quotation(),
                why.steps(),
                why.result());
    }

    public static Schedule standing(String quotation) {
        return new Schedule(true, null, null, null, quotation, List.of(), "");
    }

    /** A day that a person set, with the words of where it comes from; none for one still open. */
    public static Schedule set(
            @Nullable LocalDate opens, @Nullable LocalDate due, String quotation, String words) {
        List<String> steps = words.isBlank() ? List.of() : List.of(words);
        return new Schedule(false, opens, due, due, quotation, steps, "");
    }

    /** Its day has passed before the work could begin: another one is asked for. */
    public Schedule undated() {
        return new Schedule(standing, opens, firstDue, null, quotation, steps, result);
    }

    /** Owed until another day; the first one is kept. */
    Schedule owed(LocalDate newDue) {
        return new Schedule(standing, opens, firstDue, newDue, quotation, steps, result);
    }

    Schedule dated(@Nullable LocalDate from, LocalDate until, String words) {
        LocalDate first = firstDue == null ? until : firstDue;
        List<String> why = new ArrayList<>(steps);
        why.add(words);
        return new Schedule(
                false, from == null ? opens : from, first, until, quotation, why, result);
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

    /** Counted anew; a day that has passed by now is asked for. */
    Schedule recounted(Occurrence now, boolean passed) {
        LocalDate first = firstDue == null ? now.due() : firstDue;
        Because why = now.because();
        return new Schedule(
                false,
                now.opens(),
                first,
                passed ? null : now.due(),
                quotation,
                why.steps(),
                why.result());
    }

    /** Whether a person set the day; any other one is counted from the plan's words. */
    public boolean isSetByHand() {
        return due != null && result.isEmpty();
    }

    /** Whether the day is still the one that was counted when the work was made. */
    public boolean isAsCounted() {
        return due != null && due.equals(firstDue) && !isSetByHand();
    }

    public Because because() {
        return new Because(quotation, steps, result);
    }
}
