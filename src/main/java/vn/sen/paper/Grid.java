package vn.sen.paper;

import java.util.List;

/**
 * A table in a paper's body; its head is repeated on every page.
 *
 * @param rows as many cells in each as there are columns
 */
public record Grid(List<Column> columns, List<List<String>> rows) implements Block {

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(each -> each.size() != width)) {
            throw new IllegalArgumentException("every row has a cell for each column");
        }
    }

    /**
     * A column.
     *
     * @param share of the width, in per cent
     * @param centred for numbers and days
     */
    public record Column(String title, int share, boolean centred) {}
}
