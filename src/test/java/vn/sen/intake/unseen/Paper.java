package vn.sen.intake.unseen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A document of {@code PlanMarkup} in its parts, for forms other than Word.
 *
 * @param parts paragraphs and tables in their order
 */
record Paper(boolean lying, List<Part> parts) {
    sealed interface Part {}

    /** A paragraph with its setting. */
    record Words(char setting, String text) implements Part {}

    /**
     * A table.
     *
     * @param kind table, layout or signature
     * @param widths shares of the page; none where all are alike
     */
    record Cells(String kind, List<Integer> widths, List<List<String>> rows) implements Part {
        boolean ruled() {
            return kind.equals("table");
        }

        int headings() {
            return rows.size() > 1 && rows.get(1).getFirst().equals("^") ? 2 : 1;
        }

        /** How many columns a cell is wide. */
        int span(int row, int column) {
            int to = column + 1;
            while (to < rows.get(row).size() && rows.get(row).get(to).equals("<")) {
                to++;
            }
            return to - column;
        }

        /** How many rows a cell is high. */
        int height(int row, int column) {
            int to = row + 1;
            while (to < rows.size()
                    && column < rows.get(to).size()
                    && rows.get(to).get(column).equals("^")) {
                to++;
            }
            return to - row;
        }
    }

    static Paper of(String markup) {
        boolean lying = markup.contains("! landscape");
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String open = "";
        for (String line : markup.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.equals("[end]")) {
                List<String> words = List.of(open.split(" ", -1));
                List<Integer> widths = words.stream().skip(1).map(Integer::valueOf).toList();
                parts.add(new Cells(words.getFirst(), widths, rows));
                rows = new ArrayList<>();
                open = "";
            } else if (line.startsWith("[")) {
                open = line.substring(1, line.length() - 1);
            } else if (!open.isEmpty()) {
                rows.add(List.of(line.split("\\s*\\|\\s*", -1)));
            } else if (!line.startsWith("! ")) {
                parts.add(new Words(line.charAt(0), line.substring(2)));
            }
        }
        return new Paper(lying, List.copyOf(parts));
    }

    /** The paragraphs of a cell, without the sign of bold type. */
    static List<String> paragraphs(String cell) {
        return Arrays.stream(cell.split("\\s*\u00b6\\s*", -1))
                .map(text -> text.startsWith("*") ? text.substring(1) : text)
                .toList();
    }

    /** Every part in its turn. */
    <T> List<T> each(Function<Words, T> words, BiFunction<Paper, Cells, T> cells) {
        return parts.stream()
                .map(
                        part ->
                                switch (part) {
                                    case Words one -> words.apply(one);
                                    case Cells one -> cells.apply(this, one);
                                })
                .toList();
    }
}
