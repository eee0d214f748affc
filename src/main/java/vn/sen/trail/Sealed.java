package vn.sen.trail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;

/**
 * An entry with its place in the chain.
 *
 * @param entry null where the stored values can no longer be read as an entry
 */
record Sealed(long number, @Nullable Entry entry, String previous, String hash) {

    static Sealed after(Head head, AgencyId agency, Entry entry) {
        String hash = Seal.of(agency, entry, head.hash());
        return new Sealed(entry.number(), entry, head.hash(), hash);
    }

    boolean holds(AgencyId agency) {
        return entry != null && Seal.of(agency, entry, previous).equals(hash);
    }

    Entry entryOrThrow() {
        return Objects.requireNonNull(entry, "an entry that can be read");
    }

    Head head() {
        return new Head(number, hash);
    }
}
