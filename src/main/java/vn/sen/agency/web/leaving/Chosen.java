package vn.sen.agency.web.leaving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.WorkInHand;

/**
 * What was chosen on the page.
 *
 * @param successors in their order; none until they are chosen
 * @param of the successor of a piece, by its key, where there are several
 */
record Chosen(
        List<PersonId> successors,
        Map<String, PersonId> of,
        String reason,
        Map<String, Reason> refused,
        @Nullable Reason refusal) {

    static Chosen of(List<PersonId> successors) {
        return new Chosen(successors, Map.of(), "", Map.of(), null);
    }

    Chosen refused(Reason why, Map<String, Reason> pieces) {
        return new Chosen(successors, of, reason, pieces, why);
    }

    /** The first takes what was given to nobody else. */
    PersonId successor(WorkInHand.Piece piece) {
        return of.getOrDefault(piece.key(), successors.getFirst());
    }

    Map<String, PersonId> all(List<WorkInHand.Piece> pieces) {
        Map<String, PersonId> all = new HashMap<>();
        if (!successors.isEmpty()) {
            pieces.forEach(each -> all.put(each.key(), successor(each)));
        }
        return all;
    }
}
