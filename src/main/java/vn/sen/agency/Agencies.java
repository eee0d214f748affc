package vn.sen.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.store.AgencyQueries;
import vn.sen.agency.store.AtWorkQuery;
import vn.sen.agency.store.PeopleQueries;
import vn.sen.agency.store.ReachQuery;
import vn.sen.agency.store.StaffQueries;

/** What other modules ask about the agency at work: its units, its people, who holds what. */
@Service
@Transactional(readOnly = true)
public class Agencies {

    private final AgencyQueries agencies;
    private final PeopleQueries people;
    private final StaffQueries staff;
    private final AtWorkQuery atWork;
    private final ReachQuery reach;
    private final Clock clock;

    Agencies(
            AgencyQueries agencies,
            PeopleQueries people,
            StaffQueries staff,
            AtWorkQuery atWork,
            ReachQuery reach,
            Clock clock) {
        this.agencies = agencies;
        this.people = people;
        this.staff = staff;
        this.atWork = atWork;
        this.reach = reach;
        this.clock = clock;
    }

    /** The tree of agencies as a list, by name; readable without an agency at work. */
    public List<AgencyView> all() {
        return agencies.all();
    }

    /** The agencies below this one in the tree, at any depth, by kind and name. */
    public List<AgencyView> below() {
        return agencies.below();
    }

    public AgencyView own() {
        return agencies.own();
    }

    /** All units in the agency's order, the closed ones last. */
    public List<UnitView> units() {
        return agencies.units();
    }

    /** The people who work here now, by given name, with today's roles. */
    public List<PersonView> people() {
        return people.people(LocalDate.now(clock));
    }

    /** Units, people and names together: one statement for a page that needs more than one. */
    public Staff staff() {
        return staff.staff(LocalDate.now(clock));
    }

    /** The people who hold a role on a day, by given name, with the roles of that day. */
    public List<PersonView> holding(Role role, LocalDate day) {
        return people.holding(role, day);
    }

    /** The head of a unit on a day; the first by given name where there are several. */
    public Optional<PersonView> headOf(UnitId unit, LocalDate day) {
        return people.headsOf(unit, day).stream().findFirst();
    }

    /** Names, also of people who have left; keys that are nobody's here are left out. */
    public Map<PersonId, String> names(Collection<PersonId> keys) {
        return people.names(keys);
    }

    /**
     * A person with today's units and roles, and those for whom he stands in today; empty for
     * somebody who has left.
     */
    public Optional<PersonAtWork> atWork(PersonId person) {
        return atWork.atWork(person, LocalDate.now(clock));
    }

    /** Today's units of those among some people who work here. */
    public Map<PersonId, Set<UnitId>> unitsOf(Collection<PersonId> some) {
        return people.unitsOf(some, LocalDate.now(clock));
    }

    /** Everybody who works here today, with units and roles, as letters reach them. */
    public List<Reachable> reachable() {
        return reach.reachable(LocalDate.now(clock));
    }

    /** The agency above this one, as far as it is known here. */
    public Optional<AgencyId> above() {
        return agencies.above();
    }

    public AgencySettings settings() {
        return new AgencySettings(agencies.cutOffHour());
    }
}
