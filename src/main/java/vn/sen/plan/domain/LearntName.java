package vn.sen.plan.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.plan.PlanId;

/**
 * Words with which an agency's plans name somebody, and whom they mean.
 *
 * @param words as the plan had them
 * @param plan the plan in which it was said
 * @param year of that plan; null where it has none yet
 */
public record LearntName(
        LearntNameId id,
        String words,
        List<Assignee> targets,
        PlanId plan,
        @Nullable Integer year,
        int version) {

    public LearntName {
        targets = List.copyOf(targets);
    }

    /** The words as names are compared; empty for words without a letter. */
    public String key() {
        return key(words);
    }

    static String key(String words) {
        return String.join(" ", LearntNames.plain(words));
    }

    /**
     * Whether all whom it means are still there.
     *
     * @param units that work
     * @param people who work here
     */
    public boolean isUsable(Set<UnitId> units, Set<PersonId> people) {
        return targets.stream()
                .allMatch(
                        target ->
                                switch (target) {
                                    case Assignee.Unit(UnitId unit) -> units.contains(unit);
                                    case Assignee.Person(PersonId person) ->
                                            people.contains(person);
                                    case Assignee.RoleHolder role -> true;
                                    case Assignee.Unmapped nobody -> false;
                                });
    }
}
