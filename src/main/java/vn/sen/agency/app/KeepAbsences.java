package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.NewAbsence;
import vn.sen.agency.domain.Absence;
import vn.sen.agency.domain.AbsenceId;
import vn.sen.agency.domain.AbsenceRight;
import vn.sen.agency.domain.Person;
import vn.sen.agency.store.AbsenceRows;
import vn.sen.agency.store.AgencyQueries;
import vn.sen.agency.store.PersonRows;
import vn.sen.trail.Subject;
import vn.sen.web.NotFound;

/**
 * Enters absences and ends them. They are of today and later: what was done without a substitute is
 * not made somebody's afterwards.
 */
@Service
public class KeepAbsences {

    private final AbsenceRows absences;
    private final PersonRows people;
    private final AgencyQueries queries;
    private final Acts acts;
    private final Clock clock;

    KeepAbsences(
            AbsenceRows absences,
            PersonRows people,
            AgencyQueries queries,
            Acts acts,
            Clock clock) {
        this.absences = absences;
        this.people = people;
        this.queries = queries;
        this.acts = acts;
        this.clock = clock;
    }

    /** By the person, the head of his unit, the secretary or the administrator. */
    @Transactional
    public Outcome<AbsenceId> enter(@Nullable Actor by, NewAbsence given) {
        Person person = people.findById(given.person()).orElseThrow(NotFound::new);
        Person substitute = people.findById(given.substitute()).orElseThrow(NotFound::new);
        if (by != null && !AbsenceRight.allows(by, person)) {
            return Outcome.refused(AgencyRefusal.ABSENCE_NOT_YOURS);
        }
        queries.lockRoles();
        AgencyRefusal refusal = refusal(given, person, substitute);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        Absence absence = absences.save(Absence.entered(given));
        acts.record(by, "absence.entered", subject(absence), Map.of(), values(absence));
        return Outcome.done(absence.id());
    }

    /** Over from today on; one that has not begun is called off. */
    @Transactional
    public Outcome<AbsenceId> end(Actor by, AbsenceId id) {
        Absence absence = absences.findById(id).orElseThrow(NotFound::new);
        Person person = people.findById(absence.personId()).orElseThrow(NotFound::new);
        if (!AbsenceRight.allows(by, person)) {
            return Outcome.refused(AgencyRefusal.ABSENCE_NOT_YOURS);
        }
        LocalDate today = LocalDate.now(clock);
        if (absence.endedBefore(today) || absence.neverBegan()) {
            return Outcome.refused(AgencyRefusal.ABSENCE_OVER);
        }
        keep(by, "absence.ended", absence, absence.over(today));
        return Outcome.done(id);
    }

    /** Whether somebody can stand in for an absence in another's place. */
    Outcome<Absence> checkSubstitute(Absence absence, PersonId other) {
        Person person = people.findById(absence.personId()).orElseThrow(NotFound::new);
        Person substitute = people.findById(other).orElseThrow(NotFound::new);
        AgencyRefusal refusal =
                ofSubstitute(person, substitute, absence.fromDay(), absence.toDay());
        return refusal == null ? Outcome.done(absence.by(other)) : Outcome.refused(refusal);
    }

    /** Another substitute, from now on; one who can be. */
    void substitute(Actor by, Absence absence, PersonId other) {
        keep(by, "absence.substitute-changed", absence, absence.by(other));
    }

    private void keep(Actor by, String what, Absence before, Absence after) {
        absences.save(after);
        acts.record(by, what, subject(after), values(before), values(after));
    }

    private @Nullable AgencyRefusal refusal(NewAbsence given, Person person, Person substitute) {
        LocalDate from = given.from();
        LocalDate until = given.until();
        if (!person.active()) {
            return AgencyRefusal.PERSON_INACTIVE;
        }
        if (until.isBefore(from)) {
            return AgencyRefusal.END_BEFORE_START;
        }
        if (from.isBefore(LocalDate.now(clock))) {
            return AgencyRefusal.ABSENCE_PAST;
        }
        if (ChronoUnit.DAYS.between(from, until) >= Absence.LONGEST_DAYS) {
            return AgencyRefusal.ABSENCE_TOO_LONG;
        }
        List<Absence> own = of(person.id());
        if (own.stream().anyMatch(each -> isOf(person, each) && each.coversAnyOf(from, until))) {
            return AgencyRefusal.ABSENCE_OVERLAPS;
        }
        if (own.stream().anyMatch(each -> !isOf(person, each) && each.coversAnyOf(from, until))) {
            return AgencyRefusal.STANDS_IN_MEANWHILE;
        }
        return ofSubstitute(person, substitute, from, until);
    }

    private @Nullable AgencyRefusal ofSubstitute(
            Person person, Person substitute, LocalDate from, LocalDate until) {
        if (substitute.id().equals(person.id())) {
            return AgencyRefusal.SUBSTITUTE_OF_HIMSELF;
        }
        if (!substitute.active()) {
            return AgencyRefusal.SUBSTITUTE_GONE;
        }
        return of(substitute.id()).stream()
                        .filter(each -> isOf(substitute, each))
                        .anyMatch(each -> each.coversAnyOf(from, until))
                ? AgencyRefusal.SUBSTITUTE_AWAY
                : null;
    }

    private List<Absence> of(PersonId person) {
        return absences.findByPersonIdOrSubstituteIdOrderByFromDayDesc(person, person);
    }

    private static boolean isOf(Person person, Absence absence) {
        return absence.personId().equals(person.id());
    }

    private static Subject subject(Absence absence) {
        return new Subject("person", absence.personId().value());
    }

    private static Map<String, String> values(Absence absence) {
        return Map.of(
                "absence", absence.id().toString(),
                "substitute", absence.substituteId().toString(),
                "from", absence.fromDay().toString(),
                "to", absence.toDay().toString());
    }
}
