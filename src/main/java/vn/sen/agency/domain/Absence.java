package vn.sen.agency.domain;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.PersonId;
import vn.sen.agency.NewAbsence;

/**
 * Somebody away from a day to a day, both included, and who does his work meanwhile. Entered and
 * ended, never removed; one that ends on the eve of its first day never came into force. Why
 * somebody is away is nobody's business here and is not kept.
 */
@Table(schema = "agency", name = "absence")
public record Absence(
        @Id AbsenceId id,
        PersonId personId,
        PersonId substituteId,
        LocalDate fromDay,
        LocalDate toDay,
        @Version int version) {

    /** Longer than any leave; what is longer is a change of duties. */
    public static final int LONGEST_DAYS = 366;

    public static Absence entered(NewAbsence given) {
        return new Absence(
                AbsenceId.next(),
                given.person(),
                given.substitute(),
                given.from(),
                given.until(),
                0);
    }

    /** Over from a day on; one that has not begun never does. */
    public Absence over(LocalDate day) {
        LocalDate last = day.isBefore(fromDay) ? fromDay.minusDays(1) : day.minusDays(1);
        return new Absence(id, personId, substituteId, fromDay, last, version);
    }

    public Absence by(PersonId substitute) {
        return new Absence(id, personId, substitute, fromDay, toDay, version);
    }

    public boolean covers(LocalDate day) {
        return !fromDay.isAfter(day) && !endedBefore(day);
    }

    public boolean endedBefore(LocalDate day) {
        return toDay.isBefore(day);
    }

    public boolean neverBegan() {
        return toDay.isBefore(fromDay);
    }

    /** On one day at least. */
    public boolean coversAnyOf(LocalDate from, LocalDate until) {
        return !neverBegan() && !fromDay.isAfter(until) && !toDay.isBefore(from);
    }
}
