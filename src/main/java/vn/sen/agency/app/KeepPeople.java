package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.NewPerson;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.store.PersonRows;
import vn.sen.agency.store.UnitRows;
import vn.sen.trail.Subject;
import vn.sen.web.NotFound;

/** Enters people, keeps what is known of them, and lets them leave. */
@Service
public class KeepPeople {

    private final PersonRows people;
    private final UnitRows units;
    private final Administrators administrators;
    private final AllInHand inHand;
    private final Acts acts;
    private final Clock clock;

    KeepPeople(
            PersonRows people,
            UnitRows units,
            Administrators administrators,
            AllInHand inHand,
            Acts acts,
            Clock clock) {
        this.people = people;
        this.units = units;
        this.administrators = administrators;
        this.inHand = inHand;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PersonId> enter(@Nullable Actor by, NewPerson given) {
        if (isNoUnit(given.unit())) {
            return Outcome.refused(AgencyRefusal.UNIT_UNKNOWN);
        }
        Person person = people.save(Person.entered(given));
        acts.record(by, "person.entered", subject(person), Map.of(), values(person));
        return Outcome.done(person.id());
    }

    @Transactional
    public Outcome<PersonId> change(Actor by, PersonId id, int version, NewPerson given) {
        Person person = atVersion(id, version);
        return isNoUnit(given.unit())
                ? Outcome.refused(AgencyRefusal.UNIT_UNKNOWN)
                : keep(by, "person.changed", person, person.changed(given));
    }

    /** Nobody goes while work hangs on him: it is handed over first. */
    @Transactional
    public Outcome<PersonId> leave(Actor by, PersonId id, int version) {
        Person person = atVersion(id, version);
        if (!administrators.remainWithout(id, LocalDate.now(clock))) {
            return Outcome.refused(AgencyRefusal.LAST_ADMINISTRATOR);
        }
        return inHand.of(id).isEmpty()
                ? keep(by, "person.left", person, person.active(false))
                : Outcome.refused(AgencyRefusal.WORK_IN_HAND);
    }

    @Transactional
    public Outcome<PersonId> comeBack(Actor by, PersonId id, int version) {
        Person person = atVersion(id, version);
        return keep(by, "person.returned", person, person.active(true));
    }

    private Outcome<PersonId> keep(Actor by, String what, Person before, Person after) {
        if (!before.equals(after)) {
            people.save(after);
            acts.record(by, what, subject(after), values(before), values(after));
        }
        return Outcome.done(after.id());
    }

    private boolean isNoUnit(@Nullable UnitId unit) {
        return unit != null && units.findById(unit).filter(Unit::active).isEmpty();
    }

    private Person atVersion(PersonId id, int version) {
        Person person = people.findById(id).orElseThrow(NotFound::new);
        if (person.version() != version) {
            throw new OptimisticLockingFailureException("person " + id);
        }
        return person;
    }

    static Subject subject(Person person) {
        return new Subject("person", person.id().value());
    }

    /** Without name and addresses: the trail knows people by their key alone. */
    static Map<String, String> values(Person person) {
        return Map.of(
                "unit",
                person.unitId() == null ? "" : person.unitId().toString(),
                "active",
                Boolean.toString(person.active()));
    }
}
