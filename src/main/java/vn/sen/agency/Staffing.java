package vn.sen.agency;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.app.AppointPeople;
import vn.sen.agency.app.KeepAbsences;
import vn.sen.agency.app.KeepAgency;
import vn.sen.agency.app.KeepPeople;
import vn.sen.agency.app.KeepUnits;

/**
 * Acts on agencies, units, people and roles for other modules: the first set-up and sample data. An
 * act without an actor is the program's own.
 */
@Service
@Transactional
public class Staffing {

    private final KeepAgency agencies;
    private final KeepUnits units;
    private final KeepPeople people;
    private final AppointPeople roles;
    private final KeepAbsences absences;

    Staffing(
            KeepAgency agencies,
            KeepUnits units,
            KeepPeople people,
            AppointPeople roles,
            KeepAbsences absences) {
        this.agencies = agencies;
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.absences = absences;
    }

    /** Enters the agency whose key the current {@link vn.sen.platform.AgencyScope} bears. */
    public AgencyId enter(@Nullable Actor by, NewAgency agency) {
        return agencies.enter(by, agency);
    }

    public Outcome<UnitId> open(@Nullable Actor by, String name, UnitKind kind) {
        return units.open(by, name, kind);
    }

    public Outcome<PersonId> enter(@Nullable Actor by, NewPerson person) {
        return people.enter(by, person);
    }

    public Outcome<PersonId> appoint(@Nullable Actor by, Appointment appointment) {
        return roles.appoint(by, appointment).map(holding -> appointment.person());
    }

    /** Enters that somebody will be away, and who stands in for him. */
    public Outcome<PersonId> enter(@Nullable Actor by, NewAbsence absence) {
        return absences.enter(by, absence).map(entered -> absence.person());
    }
}
