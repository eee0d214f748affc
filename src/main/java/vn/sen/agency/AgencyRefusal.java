package vn.sen.agency;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why an act on an agency, its units, people or roles is refused. */
public enum AgencyRefusal implements Reason {
    UNIT_NAME_TAKEN,
    UNIT_HAS_PEOPLE,
    UNIT_UNKNOWN,
    PERSON_INACTIVE,
    ROLE_NEEDS_UNIT,
    ROLE_OVERLAPS,
    END_BEFORE_START,
    HOLDING_ENDED,
    LAST_ADMINISTRATOR,
    ABSENCE_NOT_YOURS,
    ABSENCE_PAST,
    ABSENCE_TOO_LONG,
    ABSENCE_OVERLAPS,
    ABSENCE_OVER,
    STANDS_IN_MEANWHILE,
    SUBSTITUTE_OF_HIMSELF,
    SUBSTITUTE_GONE,
    SUBSTITUTE_AWAY,
    WORK_IN_HAND;

    @Override
    public String key() {
        return "agency.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
