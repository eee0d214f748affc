package vn.sen.agency;

import java.util.Locale;

/** What an agency is in the tree of agencies. */
public enum AgencyKind {
    PROVINCE,
    DEPARTMENT,
    /** Under a department, with a quality management system of its own. */
    SUB_DEPARTMENT,
    COMMUNE,
    OTHER;

    /** Message key of the name shown to people. */
    public String key() {
        return "agency.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
