package vn.sen.trail;

/** What a look over an agency's whole chain found. */
public sealed interface Verdict {

    /**
     * Every link holds.
     *
     * @param entries number of entries
     * @param hash the hash of the last one. Written down elsewhere it proves later that nobody
     *     rewrote the chain together with its head
     */
    record Whole(long entries, String hash) implements Verdict {}

    /**
     * A link does not hold.
     *
     * @param number place of the first such link
     */
    record Broken(long number, Fault fault) implements Verdict {}

    /** What is wrong with a link. */
    enum Fault {
        /** The entry's values are not those that were sealed. */
        CONTENT_CHANGED,
        /** The entry does not follow the one before it: that one was rewritten and sealed anew. */
        LINK_BROKEN,
        /** There are entries before and after this number, but none with it. */
        ENTRY_MISSING,
        /** The head knows of this entry, but the chain ends before it. */
        END_CUT_OFF,
        /** The head is gone, or is not that of the last entry: one of the two was rewritten. */
        HEAD_ALTERED
    }
}
