package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewPerson;
import vn.sen.agency.domain.RoleHolding;

/** Enters somebody with a first role from today on: both, or neither. */
@Service
public class EnterPerson {

    private final KeepPeople people;
    private final AppointPeople roles;
    private final Clock clock;

    EnterPerson(KeepPeople people, AppointPeople roles, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PersonId> enter(Actor by, NewPerson given, @Nullable Role first) {
        Outcome<PersonId> outcome =
                people.enter(by, given).then(person -> appoint(by, person, given, first));
        if (outcome instanceof Outcome.Refused<PersonId>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private Outcome<PersonId> appoint(
            Actor by, PersonId person, NewPerson given, @Nullable Role first) {
        if (first == null) {
            return Outcome.done(person);
        }
        var unit = RoleHolding.needsUnit(first) ? given.unit() : null;
        return roles.appoint(by, new Appointment(person, first, unit, LocalDate.now(clock), null))
                .map(holding -> person);
    }
}
