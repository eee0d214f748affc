package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;

/**
 * A table whose cells are parted by tabs or bars, as a clipboard has them.
 *
 * @param to the first line behind it
 */
record TabTable(Table table, int to) {
    private static final int COLUMNS = 3;
    private static final Pattern BAR = Pattern.compile("^\\s*\\||\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("[|:\\s=+-]+");
    private static final Pattern QUOTES = Pattern.compile("^\"(.*)\"$", Pattern.DOTALL);

    /** Whether a line consists of cells. */
    static boolean begins(TextLine line) {
        return cells(line).size() >= COLUMNS;
    }

    /** The table that begins at a line of cells. */
    static TabTable at(List<TextLine> lines, int from) {
        int columns = cells(lines.get(from)).size();
        List<Table.Row> rows = new ArrayList<>();
        int at = from;
        while (at < lines.size() && belongs(lines, at, columns)) {
            List<String> cells = new ArrayList<>(cells(lines.get(at)));
            at++;
            while (goesOn(lines, at, cells, columns)) {
                List<String> more = cells(lines.get(at));
                cells.add(cells.removeLast() + "\n" + more.getFirst());
                cells.addAll(more.subList(1, more.size()));
                at++;
            }
            if (!RULE.matcher(String.join("", cells)).matches()) {
                rows.add(row(cells, columns, rows.isEmpty()));
            }
        }
        return new TabTable(new Table(rows), at);
    }

    private static List<String> cells(TextLine line) {
        String typed = line.typed();
        if (typed.indexOf('\t') >= 0) {
            return Arrays.asList(typed.split("\t", -1));
        }
        return typed.strip().startsWith("|")
                ? Arrays.asList(BAR.matcher(typed).replaceAll("").split("\\|", -1))
                : List.of(typed);
    }

    /** Rows of several cells, and a heading of one between them. */
    private static boolean belongs(List<TextLine> lines, int at, int columns) {
        if (cells(lines.get(at)).size() > 1) {
            return true;
        }
        boolean more = at + 1 < lines.size() && cells(lines.get(at + 1)).size() > columns / 2;
        RowNumber number = RowNumber.of(at, lines.get(at).text());
        return more && number != null && !number.rest().isEmpty();
    }

    /** Whether a row has been broken inside a cell: it still lacks cells, and no row begins. */
    private static boolean goesOn(List<TextLine> lines, int at, List<String> cells, int columns) {
        if (at >= lines.size() || isQuoted(cells.getLast())) {
            return at < lines.size();
        }
        List<String> next = cells(lines.get(at));
        boolean room = cells.size() + next.size() - 1 <= columns && cells.size() > 2;
        return room
                && next.size() > 1
                && RowNumber.of(at, next.getFirst().strip() + " ") == null
                && RowNumber.of(at, lines.get(at).text()) == null
                && !next.getFirst().isBlank();
    }

    private static boolean isQuoted(String cell) {
        return cell.startsWith("\"") && cell.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static Table.Row row(List<String> texts, int columns, boolean heading) {
        List<String> said = texts.stream().filter(text -> !text.isBlank()).toList();
        List<Table.Cell> cells = new ArrayList<>();
        if (isAcross(said) && !heading) {
            cells.add(cell(columns, String.join(" ", said).strip()));
        } else {
            texts.forEach(text -> cells.add(cell(1, text)));
            for (int i = texts.size(); i < columns; i++) {
                cells.add(cell(1, ""));
            }
        }
        return new Table.Row(0, heading, cells);
    }

    /** One cell, or the number and title of a section, wherever they stand. */
    private static boolean isAcross(List<String> said) {
        RowNumber number = said.size() == 2 ? RowNumber.of(0, said.getFirst().strip()) : null;
        return said.size() == 1 || (number != null && number.main());
    }

    private static Table.Cell cell(int span, String text) {
        String plain = QUOTES.matcher(text.strip()).replaceFirst("$1").replace("\"\"", "\"");
        List<Paragraph> paragraphs =
                plain.lines().map(Words::squeeze).map(Paragraphs::plain).toList();
        return new Table.Cell(span, false, List.copyOf(paragraphs));
    }
}
