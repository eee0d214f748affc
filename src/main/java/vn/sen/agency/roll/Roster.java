package vn.sen.agency.roll;

import java.util.List;
import java.util.Map;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;

/**
 * All that an agency has today for a list to be held against.
 *
 * @param people also those who have left
 * @param units also those that are closed
 * @param holdings roles that have not ended
 * @param logins of people who have an account
 * @param refused login names of the list that nobody new can have
 */
public record Roster(
        List<Person> people,
        List<Unit> units,
        List<RoleHolding> holdings,
        Map<PersonId, String> logins,
        Map<String, Reason> refused) {

    public Roster {
        people = List.copyOf(people);
        units = List.copyOf(units);
        holdings = List.copyOf(holdings);
        logins = Map.copyOf(logins);
        refused = Map.copyOf(refused);
    }
}
