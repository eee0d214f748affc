package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A file or link that shows work was done. */
public record EvidenceId(UUID value) {

    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
