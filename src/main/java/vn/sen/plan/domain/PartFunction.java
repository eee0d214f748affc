package vn.sen.plan.domain;

import java.util.Locale;

/** What a party does for the work of a row. */
public enum PartFunction {
    /** Each party that does gets a task of its own. */
    DO,
    /** Advises or helps. */
    SUPPORT,
    /** Says that the work is done. */
    ACCEPT;

    /** Message key of the name shown to people. */
    public String key() {
        return "plan.function." + name().toLowerCase(Locale.ROOT);
    }
}
