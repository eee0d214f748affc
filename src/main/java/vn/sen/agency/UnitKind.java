package vn.sen.agency;

import java.util.Locale;

/** What a unit of an agency is. */
public enum UnitKind {
    /** A specialist division: the units a plan means by "the divisions". */
    DIVISION,
    OFFICE,
    CENTRE,
    ONE_STOP,
    OTHER;

    /** Message key of the name shown to people. */
    public String key() {
        return "agency.unit-kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
