package vn.sen.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;

/**
 * What hangs on people, as the part of the program sees it that keeps it. Asked before somebody
 * leaves, and told who takes it over. This module asks and does not know who answers: roles and
 * absences are its own, tasks are the plan's.
 */
public interface WorkInHand {

    /**
     * Something that waits for a person.
     *
     * @param key names it among all that hangs on the person, to every part of the program
     * @param kind message key of what it is
     * @param name as people call it
     * @param href null for what has no page
     */
    record Piece(
            String key, String kind, String name, @Nullable String href, @Nullable LocalDate due) {}

    /**
     * Pieces of one person, each to its successor.
     *
     * @param to by the pieces' keys, also of pieces that others keep
     * @param reason in words
     */
    record Passing(Actor by, PersonId from, Map<String, PersonId> to, String reason) {

        public Passing {
            to = Map.copyOf(to);
        }
    }

    /** All that hangs on a person now. */
    List<Piece> of(PersonId person);

    /** The pieces that cannot go to the successor chosen, and why; those of others left out. */
    Map<String, Reason> refused(Passing passing);

    /** Passes its own pieces on, in the transaction of the caller; none of them is refused. */
    void pass(Passing passing);
}
