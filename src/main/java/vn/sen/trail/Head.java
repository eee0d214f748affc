package vn.sen.trail;

/** The end of an agency's chain: the number and the hash of its last entry. */
record Head(long number, String hash) {

    /** Of a chain without an entry. */
    static final Head NONE = new Head(0, Seal.NONE);
}
