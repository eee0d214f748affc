package vn.sen.intake.document;

import vn.sen.intake.PlanReader;

/** What a file may cost to read; plans of agencies stay a hundred times below. */
public final class Limits {
    /** Unpacked bytes of one part. */
    public static final int PART_BYTES = 96 * 1024 * 1024;

    /** Files inside the file. */
    public static final int PARTS = 10_000;

    public static final int TABLE_ROWS = PlanReader.MOST_ROWS;

    /** Cells of all tables together. */
    public static final int CELLS = 200_000;

    /** Cells, or columns that one cell covers, in a row. */
    public static final int COLUMNS = 512;

    /** Characters of text. */
    public static final int TEXT = 4_000_000;

    /** Tables in cells in tables, text boxes in text boxes. */
    public static final int DEPTH = 20;

    private Limits() {}
}
