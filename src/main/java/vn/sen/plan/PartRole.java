package vn.sen.plan;

import java.util.Locale;

/** What a party has to do with a row, as the plan's own columns and words part it. */
public enum PartRole {
    /** Answers for the work: "chu tri", "chinh". */
    LEAD,
    /** Prepares it for the one who leads: "tham muu". */
    ADVISE,
    /** Helps: "phoi hop". */
    COORDINATE,
    /** Does it, where the plan makes no difference between parties. */
    PERFORM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "plan.part-role." + code();
    }
}
