package vn.sen.plan.domain;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment does to one task.
 *
 * @param before null for work that is opened
 */
public record Effect(Kind kind, @Nullable Task before, Task after) {

    /** In the order in which they are told. */
    public enum Kind {
        CANCELLED,
        HANDED,
        MOVED,
        OPENED,
        /** Goes on as it was, perhaps under another name. */
        KEPT,
        /** Handed in or over: it stays. */
        STAYS;

        /** Message key of the name shown to people. */
        public String key() {
            return "amend.effect." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Effect opened(Task task) {
        return new Effect(Kind.OPENED, null, task);
    }

    static Effect of(Task before, Task after) {
        if (after.state() == TaskState.CANCELLED && before.state() != TaskState.CANCELLED) {
            return new Effect(Kind.CANCELLED, before, after);
        }
        if (!before.state().isToDo()) {
            return new Effect(Kind.STAYS, before, after);
        }
        if (!before.hands().doer().equals(after.hands().doer())) {
            return new Effect(Kind.HANDED, before, after);
        }
        boolean moved = !Objects.equals(before.schedule().due(), after.schedule().due());
        return new Effect(moved ? Kind.MOVED : Kind.KEPT, before, after);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether anything is to be written. */
    public boolean changes() {
        return before == null || !before.equals(after);
    }
}
