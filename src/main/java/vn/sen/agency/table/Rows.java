package vn.sen.agency.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the rows of a sheet and holds them to their bounds. */
final class Rows {

    static final int MOST_CELLS = 60;
    private static final int LONGEST = 500;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\ufeff]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private final List<TableRow> rows = new ArrayList<>();

    void add(int number, List<String> cells) {
        List<String> clean = cells.stream().limit(MOST_CELLS).map(Rows::clean).toList();
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() == TableFile.MOST_ROWS) {
            throw new Unreadable(TableRefused.TOO_MANY_ROWS);
        }
        rows.add(new TableRow(number, clean));
    }

    Sheet sheet() {
        return new Sheet(rows);
    }

    private static String clean(String cell) {
        String plain = INVISIBLE.matcher(cell).replaceAll("");
        String text = BLANKS.matcher(plain).replaceAll(" ").strip();
        return Normalizer.normalize(
                text.substring(0, Math.min(text.length(), LONGEST)), Normalizer.Form.NFC);
    }
}
