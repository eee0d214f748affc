package vn.sen.reminder.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a notice is about; where several fall on one day, the first of them is said. */
public enum Kind {
    LATE,
    /** Somebody else's work is late: for the head of the unit, then for the secretary. */
    ESCALATED,
    DUE,
    AHEAD,
    OPENS,
    RETURNED,
    /** An official letter reminds of the task. */
    CHASED,
    TO_ACCEPT,
    EXTENSION_ASKED,
    EXTENSION_DECIDED,
    /** Something stands in the way of a task. */
    DIFFICULTY,
    DIFFICULTY_ANSWERED,
    /** An agency above handed a row of its plan down. */
    FROM_ABOVE,
    /** A row from above is another one now. */
    ABOVE_CHANGED,
    ABOVE_WITHDRAWN,
    /** Another system is told nothing any more. */
    WEBHOOK_PAUSED,
    /** Called by name in words about a task. */
    MENTIONED,
    /** Work was opened: by an approval, by an event. */
    NEW_WORK,
    ACCEPTED,
    CANCELLED;

    /** Follow from a task's days alone; of one task the last one stands. */
    private static final Set<Kind> OF_DAYS = EnumSet.of(LATE, DUE, AHEAD, OPENS);

    /** What a person hears who has chosen nothing. */
    public Channel usual() {
        return this == ACCEPTED || this == WEBHOOK_PAUSED ? Channel.BELL : Channel.DIGEST;
    }

    /** Said to administrators alone. */
    public boolean isOfAdministrators() {
        return this == WEBHOOK_PAUSED;
    }

    public boolean isOfDays() {
        return OF_DAYS.contains(this);
    }

    /** Means nothing any more once the doer has handed the work in. */
    public boolean isOfTheDoer() {
        return isOfDays()
                || this == ESCALATED
                || this == RETURNED
                || this == CHASED
                || this == NEW_WORK;
    }

    /** Means nothing any more once the work is accepted or sent back. */
    public boolean isOfTheAccepter() {
        return this == TO_ACCEPT;
    }

    /** Asks for something to be done, and is settled when it is. */
    public boolean isSettledByWork() {
        return isOfTheDoer() || isOfTheAccepter();
    }

    /** Held against the work each day; a word about several tasks cannot be. */
    public boolean isHeldAgainstWork() {
        return isSettledByWork() && this != NEW_WORK;
    }

    /** As it stands in message keys and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
