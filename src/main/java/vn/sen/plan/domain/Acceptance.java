package vn.sen.plan.domain;

import java.util.List;
import vn.sen.actor.Role;

/**
 * Who accepts a doer's work. What the secretary does, the leader accepts; what units do in a row
 * that is the secretary's work too, the secretary accepts, since he puts their work together; else
 * the party that the row names, and where it names none, the secretary. Nobody accepts his own.
 */
public final class Acceptance {

    private static final Assignee LEADER = new Assignee.RoleHolder(Role.LEADER);
    private static final Assignee SECRETARY = new Assignee.RoleHolder(Role.ISO_SECRETARY);

    private Acceptance() {}

    public static Assignee of(Assignee doer, List<Part> row) {
        boolean bySecretary = doer.equals(SECRETARY);
        boolean secretaryGathers =
                row.stream().anyMatch(each -> each.does() && each.assignee().equals(SECRETARY));
        if (secretaryGathers && !bySecretary) {
            return SECRETARY;
        }
        return row.stream()
                .filter(each -> each.function() == PartFunction.ACCEPT)
                .map(Part::assignee)
                .filter(each -> isSomebodyElse(each, doer))
                .findFirst()
                .orElse(bySecretary ? LEADER : SECRETARY);
    }

    private static boolean isSomebodyElse(Assignee accepter, Assignee doer) {
        return !accepter.equals(doer) && !(accepter instanceof Assignee.Unmapped);
    }
}
