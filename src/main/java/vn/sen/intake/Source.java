package vn.sen.intake;

/**
 * Where in the document a value was read.
 *
 * @param place the paragraph or the cell
 * @param words the original words, untouched but for white space
 */
public record Source(Place place, String words) {
    /** A place in a document; numbers begin at 1. */
    public sealed interface Place {}

    /** A paragraph of the text outside tables. */
    public record InParagraph(int number) implements Place {}

    /** A cell; a merged cell is where it begins. */
    public record InCell(int table, int row, int cell) implements Place {}
}
