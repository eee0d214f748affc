package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sen.intake.Source;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Grid;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;

/** Parts a document into lines and tables of tasks; other tables are layout and give lines. */
final class Pieces {
    private static final int LETTERHEAD_ROWS = 6;

    private final CellLooks looks;
    private final List<Piece> pieces = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private Pieces(CellLooks looks) {
        this.looks = looks;
    }

    static List<Piece> of(Document document, CellLooks looks) {
        Pieces all = new Pieces(looks);
        document.blocks().forEach(all::add);
        return all.pieces;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                paragraphs++;
                add(paragraph, new Source.InParagraph(paragraphs));
            }
            case Table table -> add(table);
        }
    }

    private void add(Paragraph paragraph, Source.Place place) {
        Line.of(paragraph, place).forEach(pieces::add);
    }

    private void add(Table table) {
        if (table.rows().size() == 1 && table.rows().getFirst().cells().size() == 1) {
            table.rows().getFirst().cells().getFirst().blocks().forEach(this::add);
            return;
        }
        tables++;
        int number = tables;
        Grid grid = Grid.of(table);
        int foot = foot(grid);
        if (foot == 0 || isLetterhead(grid)) {
            lines(number, grid, 0);
            return;
        }
        Grid body = foot == grid.rows() ? grid : Grid.of(new Table(table.rows().subList(0, foot)));
        Columns columns = new ColumnFinder(body, looks).find();
        if (columns == null) {
            lines(number, grid, 0);
            return;
        }
        pieces.add(new TaskTable(number, body, columns));
        lines(number, grid, foot);
    }

    /** A small table with the motto of the state says who writes, not what is to be done. */
    private static boolean isLetterhead(Grid grid) {
        return grid.rows() <= LETTERHEAD_ROWS
                && IntStream.range(0, grid.rows())
                        .mapToObj(grid::row)
                        .flatMap(List::stream)
                        .anyMatch(box -> Terms.LAYOUT.has(Cells.text(box), "motto"));
    }

    /** Recipients and signature may be rows of the table; the first of them, else the end. */
    private static int foot(Grid grid) {
        for (int row = 0; row < grid.rows(); row++) {
            if (grid.row(row).stream()
                    .anyMatch(box -> Terms.LAYOUT.begins(Cells.text(box), "recipients"))) {
                return row;
            }
        }
        return grid.rows();
    }

    private void lines(int number, Grid grid, int from) {
        for (int row = from; row < grid.rows(); row++) {
            for (Grid.Box box : grid.row(row)) {
                if (box.row() == row) {
                    box.paragraphs().forEach(p -> add(p, Cells.place(number, box)));
                }
            }
        }
    }
}
