package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;

/**
 * A doer's request for more time, and what became of it.
 *
 * @param settled null while it is open
 */
public record Extension(
        ExtensionId id, TaskId task, Asked asked, State state, @Nullable Settled settled) {

    /** Years beyond the due day after which a day is a slip of the pen. */
    private static final int FARTHEST = 1;

    /** How far a request has come. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /**
     * What was asked.
     *
     * @param due the due day at that time
     * @param until the later day
     */
    public record Asked(
            LocalDate due,
            LocalDate until,
            String reason,
            Proof proof,
            PersonId by,
            @Nullable Role as,
            Instant at) {}

    /**
     * What the reason rests on.
     *
     * @param file its hash in the archive; null without one
     * @param link empty without one
     */
    public record Proof(@Nullable String file, String name, String link) {

        public static final Proof NONE = new Proof(null, "", "");
    }

    /**
     * How it ended.
     *
     * @param granted the new due day; null where none was granted
     * @param words with which it was refused, or granted; may be empty
     */
    public record Settled(
            @Nullable LocalDate granted,
            String words,
            PersonId by,
            @Nullable Role as,
            Instant at) {}

    public static Extension asked(TaskId task, Asked asked) {
        return new Extension(ExtensionId.next(), task, asked, State.ASKED, null);
    }

    public boolean isOpen() {
        return state == State.ASKED;
    }

    /** Whether a day can take the place of a due day: later, not past, and not years away. */
    static Outcome<LocalDate> later(LocalDate until, LocalDate due, LocalDate today) {
        if (until.isBefore(today)) {
            return Outcome.refused(PlanRefusal.EXTENDED_TO_THE_PAST);
        }
        if (!until.isAfter(due)) {
            return Outcome.refused(PlanRefusal.NOT_LATER);
        }
        LocalDate from = due.isBefore(today) ? today : due;
        return until.isAfter(from.plusYears(FARTHEST))
                ? Outcome.refused(PlanRefusal.TOO_FAR)
                : Outcome.done(until);
    }

    /** Granted, perhaps until another day than the one that was asked for. */
    public Outcome<Extension> granted(Settled how) {
        return settled(State.GRANTED, how);
    }

    public Outcome<Extension> refused(Settled how) {
        return how.words().isBlank()
                ? Outcome.refused(PlanRefusal.WORDS_MISSING)
                : settled(State.REFUSED, how);
    }

    private Outcome<Extension> settled(State how, Settled settled) {
        if (!isOpen()) {
            return Outcome.refused(PlanRefusal.EXTENSION_SETTLED);
        }
        return settled.by().equals(asked.by())
                ? Outcome.refused(PlanRefusal.OWN_EXTENSION)
                : Outcome.done(new Extension(id, task, asked, how, settled));
    }

    /** Taken back by the one who asked. */
    public Outcome<Extension> withdrawn(Actor by, Settled how) {
        if (!asked.by().equals(by.person())) {
            return Outcome.refused(PlanRefusal.NOT_YOUR_EXTENSION);
        }
        return isOpen()
                ? Outcome.done(new Extension(id, task, asked, State.WITHDRAWN, how))
                : Outcome.refused(PlanRefusal.EXTENSION_SETTLED);
    }
}
