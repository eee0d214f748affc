package vn.sen.agency.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads text with separators as Excel writes it: cells in quotation marks may hold separators, line
 * breaks and doubled quotation marks; a first line "sep=;" names the separator.
 */
final class TextTable {

    private static final char QUOTE = '"';
    private static final String NAMED = "sep=";
    private static final String SEPARATORS = ";,\t";
    private static final int LOOKED_AT = 30;

    private final String text;
    private final char separator;
    private final Rows rows = new Rows();
    private int at;
    private int line = 1;

    private TextTable(String text, char separator, int from) {
        this.text = text;
        this.separator = separator;
        this.at = from;
    }

    static Sheet read(byte[] file) {
        String text = Decoding.text(file).replace("\r\n", "\n").replace('\r', '\n');
        boolean named = text.regionMatches(true, 0, NAMED, 0, NAMED.length());
        if (named && text.length() > NAMED.length()) {
            int next = text.indexOf('\n');
            TextTable rest =
                    new TextTable(
                            text, text.charAt(NAMED.length()), next < 0 ? text.length() : next + 1);
            rest.line = 2;
            return rest.sheet();
        }
        return new TextTable(text, separator(text), 0).sheet();
    }

    /** The separator that parts the first lines into most cells; "," where none does. */
    private static char separator(String text) {
        List<String> first = text.lines().limit(LOOKED_AT).toList();
        char best = ',';
        long most = 0;
        for (int at = 0; at < SEPARATORS.length(); at++) {
            char candidate = SEPARATORS.charAt(at);
            long found = first.stream().mapToLong(each -> unquoted(each, candidate)).sum();
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    private static long unquoted(String line, char wanted) {
        long found = 0;
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            quoted ^= each == QUOTE;
            found += each == wanted && !quoted ? 1 : 0;
        }
        return found;
    }

    private Sheet sheet() {
        while (at < text.length()) {
            row();
        }
        return rows.sheet();
    }

    private void row() {
        int number = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            String cell = cell();
            if (cells.size() < Rows.MOST_CELLS) {
                cells.add(cell);
            }
            more = at < text.length() && text.charAt(at) == separator;
            at++;
        }
        line++;
        rows.add(number, cells);
    }

    /** A cell; what follows it is a separator, a line's end, or the end. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            quoted(cell);
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell) {
        while (at < text.length()) {
            char here = text.charAt(at++);
            if (here == '\n') {
                line++;
            }
            if (here != QUOTE) {
                cell.append(here);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(text.charAt(at++));
            } else {
                return;
            }
        }
        throw new Unreadable(TableRefused.QUOTE_OPEN);
    }
}
