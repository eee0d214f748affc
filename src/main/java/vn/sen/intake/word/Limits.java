package vn.sen.intake.word;

import vn.sen.intake.PlanReader;

/** What a file may cost to read; plans of agencies stay a hundred times below. */
final class Limits {
    /** Unpacked bytes of one part. */
    static final int PART_BYTES = 96 * 1024 * 1024;

    /** Files inside the file. */
    static final int PARTS = 10_000;

    static final int TABLE_ROWS = PlanReader.MOST_ROWS;

    /** Cells, or columns that one cell covers, in a row. */
    static final int COLUMNS = 512;

    /** Characters of text. */
    static final int TEXT = 4_000_000;

    /** Tables in cells in tables, text boxes in text boxes. */
    static final int DEPTH = 20;

    private Limits() {}
}
