package vn.sen.plan.domain;

import java.util.Locale;

/** How far a plan has come. */
public enum PlanState {
    /** Read from a document or entered; people check it. */
    DRAFT,
    /** Before the leader. */
    SUBMITTED,
    /** Its tasks are there; number and date of the document are still awaited. */
    APPROVED,
    IN_FORCE,
    /** The year is over; nothing more is done under it. */
    CLOSED,
    /** A draft that was given up. */
    DISCARDED,
    /** The record of a year before the program was there; nothing is or was done under it here. */
    RECORD;

    /** Whether tasks under it are worked on. */
    public boolean isRunning() {
        return this == APPROVED || this == IN_FORCE;
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "plan.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
