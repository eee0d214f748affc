package vn.sen.intake.pdf;

/** What stands on a page, from above. */
sealed interface Part {
    /** A line of text outside tables. */
    record Line(TextLine line) implements Part {}

    record Ruled(Piece piece) implements Part {}

    /** A table that no upright rules divide, with the white between its columns. */
    record Open(Piece piece, Gutters gutters) implements Part {}
}
