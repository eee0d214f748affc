package vn.sen.agency.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/**
 * Who may enter and end a person's absences: himself, the head of his unit, the secretary, the
 * administrator.
 */
public final class AbsenceRight {

    private AbsenceRight() {}

    public static boolean allows(Actor actor, Person person) {
        return actor.person().equals(person.id())
                || AgencyPermission.CHANGE_SETTINGS.allows(actor)
                || isHeadOf(actor, person.unitId());
    }

    private static boolean isHeadOf(Actor actor, @Nullable UnitId unit) {
        return unit != null && actor.holds(Role.UNIT_HEAD) && actor.belongsTo(unit);
    }
}
