package vn.sen.plan.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a task has come. Being late is not a state: see {@link Standing}. */
public enum TaskState {
    OPEN,
    IN_PROGRESS,
    SUBMITTED,
    ACCEPTED,
    RETURNED,
    CANCELLED;

    /** Before its doer. */
    public static final Set<TaskState> TO_DO =
            java.util.Collections.unmodifiableSet(EnumSet.of(OPEN, IN_PROGRESS, RETURNED));

    public boolean isToDo() {
        return this == OPEN || this == IN_PROGRESS || this == RETURNED;
    }

    /** Neither to be done nor to be checked any more. */
    public boolean isOver() {
        return this == ACCEPTED || this == CANCELLED;
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "plan.task-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
