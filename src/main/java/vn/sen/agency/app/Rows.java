package vn.sen.agency.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewPerson;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.roll.UnitWords;
import vn.sen.agency.roll.Verdict;

/**
 * The rows of a list as people and roles, put together before anything is written, by the same
 * rules by which people are entered one by one.
 */
final class Rows {

    private final Map<String, UnitId> units;
    private final Map<PersonId, List<RoleHolding>> held;
    private final LocalDate today;

    final List<Person> entered = new ArrayList<>();
    final List<Change> changed = new ArrayList<>();
    final List<RoleHolding> given = new ArrayList<>();
    final Map<PersonId, String> logins = new LinkedHashMap<>();

    /**
     * @param units that work, by the key of their name
     * @param held all roles that people ever held
     */
    Rows(Map<String, UnitId> units, Map<PersonId, List<RoleHolding>> held, LocalDate today) {
        this.units = units;
        this.held = held;
        this.today = today;
    }

    /** A person before and after. */
    record Change(Person before, Person after) {}

    /** Refused where any of the rows is. */
    Outcome<Rows> with(List<Verdict.Deed> deeds) {
        for (Verdict.Deed deed : deeds) {
            AgencyRefusal refusal = deed.isUnitOnly() ? null : add(deed);
            if (refusal != null) {
                return Outcome.refused(refusal);
            }
        }
        return Outcome.done(this);
    }

    private @Nullable AgencyRefusal add(Verdict.Deed deed) {
        Person known = deed.known();
        UnitId kept = known == null ? null : known.unitId();
        UnitId unit = deed.unit().isEmpty() ? kept : units.get(UnitWords.key(deed.unit()));
        if (unit != null && !units.containsValue(unit)) {
            return AgencyRefusal.UNIT_UNKNOWN;
        }
        NewPerson said =
                new NewPerson(deed.name(), unit, deed.position(), deed.email(), deed.phone());
        Person person = known == null ? Person.entered(said) : known.changed(said);
        if (known == null) {
            entered.add(person);
        } else if (!known.equals(person)) {
            changed.add(new Change(known, person));
        }
        if (!deed.login().isEmpty()) {
            logins.put(person.id(), deed.login());
        }
        return give(person, deed.roles(), unit);
    }

    private @Nullable AgencyRefusal give(Person person, Set<Role> roles, @Nullable UnitId unit) {
        for (Role role : roles) {
            UnitId of = RoleHolding.needsUnit(role) ? unit : null;
            Appointment appointment = new Appointment(person.id(), role, of, today, null);
            AgencyRefusal refusal =
                    AppointPeople.refusal(
                            person, appointment, held.getOrDefault(person.id(), List.of()));
            if (refusal != null) {
                return refusal;
            }
            given.add(RoleHolding.opened(appointment));
        }
        return null;
    }
}
