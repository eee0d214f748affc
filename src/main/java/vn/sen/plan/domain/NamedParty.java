package vn.sen.plan.domain;

import java.util.List;
import java.util.Set;
import vn.sen.agency.UnitView;
import vn.sen.plan.PartRole;

/**
 * A party in the document's words, with the groups and the units that the words name.
 *
 * @param groups none, no units and nobody else where the words are not understood
 * @param others whom a learnt name means that is neither
 */
record NamedParty(
        PartRole role,
        String words,
        Set<PartyGroup> groups,
        List<UnitView> units,
        List<Assignee> others) {

    NamedParty {
        groups = Set.copyOf(groups);
        units = List.copyOf(units);
        others = List.copyOf(others);
    }

    boolean isUnknown() {
        return groups.isEmpty() && units.isEmpty() && others.isEmpty();
    }

    boolean names(PartyGroup group) {
        return groups.contains(group);
    }

    boolean coordinates() {
        return role == PartRole.COORDINATE;
    }

    /** Whether it names somebody who does work: no overseer, and not the secretary. */
    boolean hasWorkers() {
        return isUnknown()
                || !units.isEmpty()
                || !others.isEmpty()
                || groups.stream().anyMatch(NamedParty::works);
    }

    static boolean works(PartyGroup group) {
        return !group.oversees() && group != PartyGroup.SECRETARY;
    }
}
