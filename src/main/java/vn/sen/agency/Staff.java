package vn.sen.agency;

import java.util.List;
import java.util.Map;
import vn.sen.actor.PersonId;

/**
 * The units of an agency and its people, as a page needs them together.
 *
 * @param units all, in the agency's order, the closed ones last
 * @param people those who work here now, by given name, with today's roles
 * @param names of everybody, also of those who have left
 * @param away those who are away today
 */
public record Staff(
        List<UnitView> units,
        List<PersonView> people,
        Map<PersonId, String> names,
        Map<PersonId, Away> away) {

    public Staff {
        units = List.copyOf(units);
        people = List.copyOf(people);
        names = Map.copyOf(names);
        away = Map.copyOf(away);
    }
}
