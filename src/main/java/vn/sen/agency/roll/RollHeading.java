package vn.sen.agency.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sen.agency.table.TableRow;

/**
 * Which column holds what, by the words of the heading, in any order.
 *
 * @param unused headings that are not understood, and second columns of the same
 */
record RollHeading(int row, Map<RollColumn, Integer> columns, List<String> unused) {

    private static final WordList WORDS = WordList.named("columns.txt");
    private static final int LEAST = 2;

    /** The heading that a row is; empty where it is none. */
    static Optional<RollHeading> of(TableRow row) {
        Map<RollColumn, Integer> columns = new EnumMap<>(RollColumn.class);
        List<String> unused = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String words = row.cell(at).replaceAll("\\(.*", "");
            Optional<RollColumn> column = WORDS.meaning(words).map(RollColumn::valueOf);
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), at);
            } else if (!row.cell(at).isEmpty()) {
                unused.add(row.cell(at));
            }
        }
        RollHeading heading = new RollHeading(row.number(), columns, unused);
        return heading.isHeading() ? Optional.of(heading.named()) : Optional.empty();
    }

    private boolean isHeading() {
        boolean people =
                columns.containsKey(RollColumn.NAME) || columns.containsKey(RollColumn.GIVEN_NAME);
        return (people || columns.containsKey(RollColumn.UNIT)) && columns.size() >= LEAST;
    }

    /** A name in one column needs no second one. */
    private RollHeading named() {
        if (columns.containsKey(RollColumn.GIVEN_NAME)) {
            Integer whole = columns.remove(RollColumn.NAME);
            if (whole != null && !columns.containsKey(RollColumn.FAMILY_NAME)) {
                columns.put(RollColumn.FAMILY_NAME, whole);
            }
        }
        return this;
    }

    boolean has(RollColumn column) {
        return columns.containsKey(column);
    }

    String cell(TableRow row, RollColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }

    String name(TableRow row) {
        String name =
                has(RollColumn.GIVEN_NAME)
                        ? cell(row, RollColumn.FAMILY_NAME) + " " + cell(row, RollColumn.GIVEN_NAME)
                        : cell(row, RollColumn.NAME);
        return name.strip();
    }
}
