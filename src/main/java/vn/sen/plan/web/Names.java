package vn.sen.plan.web;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Assignee;
import vn.sen.web.Texts;

/** What units, roles and people are called. */
public record Names(Map<UnitId, String> units, Map<PersonId, String> people, Texts texts) {

    public Names {
        units = Map.copyOf(units);
        people = Map.copyOf(people);
    }

    public static Names of(Collection<UnitView> units, Map<PersonId, String> people, Texts texts) {
        return new Names(
                units.stream().collect(Collectors.toMap(UnitView::id, UnitView::name)),
                people,
                texts);
    }

    /** The name of who is meant; empty where nobody knows. */
    public String of(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Unit(var unit) -> units.getOrDefault(unit, "");
            case Assignee.RoleHolder(var role) -> texts.get(role.key());
            case Assignee.Person(var person) -> people.getOrDefault(person, "");
            case Assignee.Unmapped() -> "";
        };
    }
}
