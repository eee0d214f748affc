package vn.sen.agency.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sen.actor.PersonId;

/**
 * What somebody left behind and who took it over; written once.
 *
 * @param reason in the words of who did it
 */
public record HandOver(
        UUID id, PersonId person, String reason, PersonId by, Instant at, List<Piece> pieces) {

    public HandOver {
        pieces = List.copyOf(pieces);
    }

    /**
     * Something that was handed over.
     *
     * @param kind message key of what it is
     * @param name as people called it on that day
     */
    public record Piece(String kind, String name, PersonId successor) {}
}
