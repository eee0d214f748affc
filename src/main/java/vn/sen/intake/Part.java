package vn.sen.intake;

import java.util.Locale;

/** What a party has to do with a row of the plan. */
public enum Part {
    /** Answers for the work: "chu tri", "chinh". */
    LEAD,
    /** Prepares it for the one who leads: "tham muu". */
    ADVISE,
    /** Helps: "phoi hop". */
    COORDINATE,
    /** Does it, where the plan makes no difference between parties. */
    PERFORM;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
