package vn.sen.paper;

/** A piece of a paper's body. */
public sealed interface Block permits Block.Words, Grid {

    /** A paragraph. */
    record Words(String text) implements Block {}
}
