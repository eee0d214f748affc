package vn.sen.plan.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Hands;
import vn.sen.web.Texts;

/** Gives the units, roles and people of a page their names, in two statements. */
@Component
class Directory {

    private final Agencies agencies;
    private final Texts texts;

    Directory(Agencies agencies, Texts texts) {
        this.agencies = agencies;
        this.texts = texts;
    }

    /** The names of these people and of all units. */
    Names names(People people) {
        return new Names(agencies.units(), agencies.names(people.keys));
    }

    /** The same for a page that has the units and those who work here already. */
    Names names(People people, List<UnitView> units, List<PersonView> colleagues) {
        Map<PersonId, String> known = new HashMap<>();
        colleagues.forEach(each -> known.put(each.id(), each.name()));
        People others = new People();
        people.keys.stream().filter(each -> !known.containsKey(each)).forEach(others::add);
        known.putAll(agencies.names(others.keys));
        return new Names(units, known);
    }

    /** The people that a page names. */
    static final class People {

        private final Set<PersonId> keys = new HashSet<>();

        People add(@Nullable PersonId person) {
            if (person != null) {
                keys.add(person);
            }
            return this;
        }
    }

    /** The names of one page. */
    final class Names {

        private final Map<UnitId, String> units = new HashMap<>();
        private final Map<PersonId, String> people;

        private Names(List<UnitView> units, Map<PersonId, String> people) {
            units.forEach(each -> this.units.put(each.id(), each.name()));
            this.people = people;
        }

        Who who(Assignee assignee) {
            return who(assignee.unitId(), assignee.heldRole(), assignee.personId());
        }

        Who doer(Hands hands) {
            return who(hands.doerUnit(), hands.doerRole(), hands.doerPerson());
        }

        Who accepter(Hands hands) {
            return who(hands.accepter());
        }

        Who person(@Nullable PersonId person, @Nullable Role as) {
            return who(null, as, person);
        }

        private Who who(@Nullable UnitId unit, @Nullable Role role, @Nullable PersonId person) {
            String group = unit != null ? unit(unit) : role == null ? "" : texts.get(role.key());
            String name = person == null ? "" : people.getOrDefault(person, "");
            return name.isEmpty()
                    ? new Who(group, "", unit, role, person)
                    : new Who(name, group, unit, role, person);
        }

        private String unit(UnitId unit) {
            return units.getOrDefault(unit, "");
        }
    }
}
