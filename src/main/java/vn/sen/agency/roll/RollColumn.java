package vn.sen.agency.roll;

import java.util.Locale;

/** What a column of a list of people holds. */
public enum RollColumn {
    NAME,
    /** Family and middle name, where the given name has a column of its own. */
    FAMILY_NAME,
    GIVEN_NAME,
    UNIT,
    /** The office held, in the agency's words. */
    POSITION,
    /** Roles of the quality management system. */
    ROLES,
    EMAIL,
    PHONE,
    LOGIN;

    /** Message key of the name shown to people. */
    public String key() {
        return "agency.roll.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
