package vn.sen.plan.domain;

import java.util.Locale;

/** What becomes of a clause. */
public enum Treatment {
    /** Its occurrences become tasks on approval. */
    SCHEDULED,
    /** Work without an end: one task that is never late. */
    STANDING,
    /** Waits until somebody says that it happened. */
    WAITS_FOR_EVENT,
    /** Waits for work, or the date, of another row. */
    WAITS_FOR_ROW,
    /** Waits for the dates of another plan. */
    WAITS_FOR_PLAN,
    /** Only says how often at least; other clauses see to it. */
    CHECK,
    /** Says again in the content what the cell of times already says. */
    ECHO,
    /** Comes again, without saying how often. */
    NEEDS_PERIOD,
    /** Names days, none of them in the plan's year. */
    OUTSIDE_YEAR;

    public boolean waits() {
        return this == WAITS_FOR_EVENT || this == WAITS_FOR_ROW || this == WAITS_FOR_PLAN;
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "plan.treatment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
