package vn.sen.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewAbsence;
import vn.sen.agency.NewAgency;
import vn.sen.agency.NewPerson;
import vn.sen.agency.Staffing;

/** Enters agencies with their units, people, roles and accounts. */
@Component
class Foundation {

    /** Shown on the sign-in page. */
    static final String PASSWORD = "hoa-sen-2023";

    private static final Set<Role> OF_A_UNIT =
            Set.of(Role.UNIT_HEAD, Role.UNIT_ISO_OFFICER, Role.STAFF);

    private final Staffing staffing;
    private final Accounts accounts;

    Foundation(Staffing staffing, Accounts accounts) {
        this.staffing = staffing;
        this.accounts = accounts;
    }

    /**
     * Enters the agency of the current scope.
     *
     * @param since the day from which people hold their roles
     */
    @Transactional
    public Founded found(
            AgencyId id, @Nullable AgencyId above, Province.Agency agency, LocalDate since) {
        staffing.enter(null, new NewAgency(agency.name(), agency.kind(), agency.code(), above, ""));
        Map<String, UnitId> units = new HashMap<>();
        for (Province.Unit unit : agency.units()) {
            units.put(unit.key(), Acts.done(staffing.open(null, unit.name(), unit.kind())));
        }
        Map<String, Actor> people = new LinkedHashMap<>();
        for (Province.Person person : agency.people()) {
            people.put(person.login(), enter(id, person, units.get(person.unit()), since));
        }
        return new Founded(id, units, people);
    }

    /** Enters who is away today and who stands in. */
    @Transactional
    public void away(Founded agency, Province.Away away, LocalDate today) {
        Actor person = agency.people().get(away.login());
        Actor substitute = agency.people().get(away.substitute());
        Acts.done(
                staffing.enter(
                        null,
                        new NewAbsence(
                                Objects.requireNonNull(person).person(),
                                Objects.requireNonNull(substitute).person(),
                                today,
                                today.plusDays(away.days()))));
    }

    private Actor enter(
            AgencyId agency, Province.Person person, @Nullable UnitId unit, LocalDate since) {
        NewPerson entered = NewPerson.of(person.name(), unit, person.position());
        PersonId id = Acts.done(staffing.enter(null, entered));
        for (Role role : person.roles()) {
            UnitId of = OF_A_UNIT.contains(role) ? unit : null;
            Acts.done(staffing.appoint(null, new Appointment(id, role, of, since, null)));
        }
        Acts.done(accounts.open(null, id, person.login(), PASSWORD));
        Set<UnitId> units = unit == null ? Set.of() : Set.of(unit);
        return new Actor(agency, id, units, Set.copyOf(person.roles()));
    }
}
