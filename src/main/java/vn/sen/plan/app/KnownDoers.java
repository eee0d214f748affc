package vn.sen.plan.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Assignee;

/** Whether work can be given to somebody: a unit or a person at work in the agency, or a role. */
@Component
class KnownDoers {

    private final Agencies agencies;

    KnownDoers(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Doers that were looked up together.
     *
     * @param units the open ones, where any unit was asked for
     * @param people those at work among the ones asked for, with today's units
     */
    record Some(Set<UnitId> units, Map<PersonId, Set<UnitId>> people) {

        boolean has(Assignee doer) {
            return switch (doer) {
                case Assignee.Unit(var unit) -> units.contains(unit);
                case Assignee.Person(var person) -> people.containsKey(person);
                case Assignee.RoleHolder _ -> true;
                case Assignee.Unmapped _ -> false;
            };
        }

        /** The units of a person; none for any other doer. */
        Set<UnitId> worksIn(Assignee doer) {
            return doer instanceof Assignee.Person(var person)
                    ? people.getOrDefault(person, Set.of())
                    : Set.of();
        }
    }

    boolean areThere(Assignee doer) {
        return among(List.of(doer)).has(doer);
    }

    /** At most two statements, however many they are. */
    Some among(Collection<Assignee> doers) {
        Set<PersonId> people =
                doers.stream()
                        .filter(Assignee.Person.class::isInstance)
                        .map(each -> ((Assignee.Person) each).person())
                        .collect(Collectors.toSet());
        return new Some(
                doers.stream().anyMatch(Assignee.Unit.class::isInstance) ? units() : Set.of(),
                people.isEmpty() ? Map.of() : agencies.unitsOf(people));
    }

    private Set<UnitId> units() {
        return agencies.units().stream()
                .filter(UnitView::active)
                .map(UnitView::id)
                .collect(Collectors.toSet());
    }
}
