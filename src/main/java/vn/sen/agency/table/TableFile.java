package vn.sen.agency.table;

import java.io.IOException;
import java.util.List;
import vn.sen.actor.Outcome;

/** A file that holds tables: an Excel workbook, or text with separators. */
public final class TableFile {

    /** 5 MB, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Rows of a sheet that are not blank, its heading included. */
    public static final int MOST_ROWS = 5_001;

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] COMPOUND = {0xd0, 0xcf, 0x11, 0xe0};

    private TableFile() {}

    /**
     * The sheets of a file, at least one; formulas count as the value they last had. What the file
     * is its first bytes say, not its name.
     *
     * @return refused with a {@link TableRefused}
     */
    public static Outcome<List<Sheet>> read(byte[] file) {
        if (file.length == 0) {
            return Outcome.refused(TableRefused.EMPTY);
        }
        if (file.length > LARGEST) {
            return Outcome.refused(TableRefused.TOO_LARGE);
        }
        try {
            return sheets(file);
        } catch (Unreadable unreadable) {
            return Outcome.refused(unreadable.why());
        } catch (IOException | RuntimeException broken) {
            return Outcome.refused(TableRefused.DAMAGED);
        }
    }

    private static Outcome<List<Sheet>> sheets(byte[] file) throws IOException {
        if (begins(file, COMPOUND)) {
            return Outcome.refused(TableRefused.OLD_OR_LOCKED);
        }
        List<Sheet> sheets =
                begins(file, ZIP) ? ExcelTable.read(file) : List.of(TextTable.read(file));
        boolean blank = sheets.stream().allMatch(each -> each.rows().isEmpty());
        return blank ? Outcome.refused(TableRefused.EMPTY) : Outcome.done(sheets);
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
