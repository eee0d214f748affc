package vn.sen.plan.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;

/**
 * What a doer said to those above him, as lists show it: he asked for more time, or reported what
 * stands in the way.
 *
 * @param due of the work when more time was asked for
 * @param day asked for or proposed
 * @param answer null while it is open
 */
public record Appeal(
        Kind kind,
        UUID id,
        TaskId task,
        @Nullable LocalDate due,
        @Nullable LocalDate day,
        String words,
        Saying by,
        @Nullable Answer answer) {

    /** What it asks for. */
    public enum Kind {
        EXTENSION,
        DIFFICULTY
    }

    /** Who spoke, as whom and when. */
    public record Saying(PersonId by, @Nullable Role as, Instant at) {}

    /**
     * What became of it.
     *
     * @param state of a request for time; ANSWERED for a difficulty
     */
    public record Answer(String state, @Nullable LocalDate granted, String words, Saying by) {}

    public boolean isOpen() {
        return answer == null;
    }
}
