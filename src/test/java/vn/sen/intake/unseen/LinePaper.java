package vn.sen.intake.unseen;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.unseen.Paper.Cells;
import vn.sen.intake.unseen.Paper.Words;

/** A document as text in which its tables have fallen to lines. */
final class LinePaper {
    private static final int LETTERS = 86;
    private static final int LYING_LETTERS = 128;
    private static final int PAGE = 44;

    /** What made the text. */
    enum Habit {
        /** Each paragraph of a cell is a line, an empty cell an empty line. */
        CELLS,
        /** Each paragraph of a cell is a line; nothing stands for an empty cell. */
        FULL_CELLS,
        /** Lines end where they did on the page. */
        WRAPPED,
        /** The same with a blank line after each line, and the headings on each page. */
        SPACED
    }

    private final Habit habit;
    private final int letters;
    private final List<String> lines = new ArrayList<>();
    private int onPage = 25;

    private LinePaper(Habit habit, boolean lying) {
        this.habit = habit;
        this.letters = lying ? LYING_LETTERS : LETTERS;
    }

    static String of(String markup, Habit habit) {
        Paper paper = Paper.of(markup);
        LinePaper page = new LinePaper(habit, paper.lying());
        paper.each(page::words, page::cells);
        return String.join(habit == Habit.SPACED ? " \n\n" : "\n", page.lines) + "\n";
    }

    private boolean wraps() {
        return habit == Habit.WRAPPED || habit == Habit.SPACED;
    }

    private boolean words(Words words) {
        String text = (words.setting() == '-' ? "- " : "") + words.text();
        lines.addAll(wraps() ? wrapped(text, letters) : List.of(text));
        return true;
    }

    private boolean cells(Paper paper, Cells cells) {
        for (int row = 0; row < cells.rows().size(); row++) {
            List<List<String>> texts = new ArrayList<>();
            for (int column = 0; column < cells.rows().get(row).size(); column++) {
                texts.add(cell(cells, row, column));
            }
            int height = texts.stream().mapToInt(List::size).max().orElse(0);
            if (habit == Habit.SPACED && cells.ruled() && onPage + height > PAGE) {
                onPage = 0;
                head(cells);
            }
            onPage += height;
            texts.forEach(lines::addAll);
        }
        return true;
    }

    private void head(Cells cells) {
        for (int row = 0; row < cells.headings(); row++) {
            for (int column = 0; column < cells.rows().get(row).size(); column++) {
                lines.addAll(cell(cells, row, column));
            }
        }
    }

    private List<String> cell(Cells cells, int row, int column) {
        String text = cells.rows().get(row).get(column);
        if (text.equals("<") || text.equals("^")) {
            return List.of();
        }
        List<String> paragraphs = Paper.paragraphs(text);
        if (habit == Habit.CELLS) {
            return paragraphs;
        }
        int width = wraps() ? width(cells, column, cells.span(row, column)) : Integer.MAX_VALUE;
        return paragraphs.stream()
                .filter(one -> !one.isBlank())
                .flatMap(one -> wrapped(one, width).stream())
                .toList();
    }

    private int width(Cells cells, int column, int span) {
        if (cells.widths().isEmpty()) {
            return letters * span / cells.rows().getFirst().size();
        }
        int all = cells.widths().stream().mapToInt(Integer::intValue).sum();
        int share =
                cells.widths().subList(column, column + span).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return Math.max(4, letters * share / all - 1);
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
