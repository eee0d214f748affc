package vn.sen.agency.table;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why a file is not read as a table. */
public enum TableRefused implements Reason {
    EMPTY,
    /** More than {@link TableFile#LARGEST} bytes, or far more once it is unpacked. */
    TOO_LARGE,
    /** More than {@link TableFile#MOST_ROWS} rows. */
    TOO_MANY_ROWS,
    /** The format of Excel before 2007, or a workbook closed by a password. */
    OLD_OR_LOCKED,
    NOT_A_TABLE,
    DAMAGED,
    /** A quotation mark in a text file that is never closed. */
    QUOTE_OPEN;

    @Override
    public String key() {
        return "agency.table.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
