package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of four columns and more among lines that no upright rules divide, by the white that
 * runs down between their words. A narrow gap is white where blanks are drawn and none stands in
 * it.
 */
final class OpenTables {
    /** Fewer columns are a letterhead, recipients beside a signature. */
    private static final int COLUMNS = 4;

    private static final int LINES = 4;

    /** So many lines around a full one say where the white runs. */
    private static final int WINDOW = 12;

    /** So many stripes at most that a line crosses were none. */
    private static final int BY_CHANCE = 2;

    /** A title within a table is followed by one of its rows in so many lines. */
    private static final int TITLE_LINES = 3;

    /** How far apart, in letters' height, lines of one table may stand. */
    private static final double FARTHEST = 6;

    private final List<List<TextLine>> pieces;
    private final List<TextLine> lines;

    /**
     * A table.
     *
     * @param from its first line
     * @param to the line behind its last
     */
    record Found(int from, int to, Gutters gutters) {}

    OpenTables(List<TextLine> lines) {
        this.lines = lines;
        boolean blanks =
                lines.stream().anyMatch(line -> line.glyphs().stream().anyMatch(Glyph::isBlank));
        this.pieces = lines.stream().map(line -> line.pieces(blanks)).toList();
    }

    /**
     * From above, none over another.
     *
     * @param before the white of a table that the page before ends with
     */
    List<Found> all(@Nullable Gutters before) {
        List<Found> all = new ArrayList<>();
        continued(before).ifPresent(all::add);
        int at = end(all);
        while (at < lines.size()) {
            Optional<Found> found =
                    pieces.get(at).size() < COLUMNS ? Optional.empty() : around(at, end(all));
            found.ifPresent(all::add);
            at = found.isPresent() ? end(all) : at + 1;
        }
        return all;
    }

    private static int end(List<Found> all) {
        return all.isEmpty() ? 0 : all.getLast().to();
    }

    private Optional<Found> continued(@Nullable Gutters before) {
        return before == null
                ? Optional.empty()
                : Optional.of(down(0, 0, before)).filter(this::hasCells);
    }

    private boolean hasCells(Found found) {
        return pieces.subList(found.from(), found.to()).stream().anyMatch(each -> each.size() > 1);
    }

    private Optional<Found> around(int seed, int first) {
        Gutters gutters = white(seed);
        int from = seed;
        while (from > first && isNear(from) && isHead(from - 1, gutters)) {
            from--;
        }
        return Optional.of(down(from, seed + 1, gutters))
                .filter(each -> each.gutters().count() + 1 >= COLUMNS)
                .filter(each -> each.to() - each.from() >= LINES);
    }

    /** Whether a line above belongs to the table; a heading may stand over two columns. */
    private boolean isHead(int i, Gutters gutters) {
        int lost = gutters.lostIn(gutters.beside(pieces.get(i), Gutters.HAIR));
        return lost == 0 || (lost == 1 && pieces.get(i).size() > 1);
    }

    /** The table as far down as lines leave its white free. */
    private Found down(int from, int next, Gutters white) {
        Gutters gutters = white;
        int to = next;
        for (int i = next; i < lines.size() && (i == from || isNear(i)); i++) {
            Gutters left = gutters.beside(pieces.get(i), Gutters.HAIR);
            if (leaves(i, gutters, left)) {
                gutters = left;
                to = i + 1;
            } else if (!isTitle(i, gutters)) {
                break;
            }
        }
        return new Found(from, to, gutters);
    }

    /**
     * Whether a line stands between the stripes. What it crosses behind the first column was but a
     * place where words of one column stood below each other by chance.
     */
    private boolean leaves(int i, Gutters gutters, Gutters left) {
        int lost = gutters.lostIn(left);
        boolean title = gutters.stripes().getFirst().isCrossedBy(pieces.get(i).getFirst());
        return lost == 0 || (lost <= BY_CHANCE && left.count() + 1 >= COLUMNS && !title);
    }

    private boolean isNear(int i) {
        double size = lines.get(i).size();
        return lines.get(i).baseline() - lines.get(i - 1).baseline() < size * FARTHEST;
    }

    /** The white that most lines around leave free. */
    private Gutters white(int seed) {
        int from = Math.max(0, seed - WINDOW / 2);
        int to = Math.min(lines.size(), seed + WINDOW);
        Gutters white = Gutters.between(pieces.get(seed));
        for (int i = from; i < to; i++) {
            Gutters left = white.beside(pieces.get(i), Gutters.HAIR);
            boolean some = pieces.get(i).size() > 1 && left.count() + 1 >= COLUMNS;
            white = some ? left : white;
        }
        return white;
    }

    /** Whether a line runs across the table, and the table goes on below. */
    private boolean isTitle(int i, Gutters gutters) {
        if (pieces.get(i).size() > 2) {
            return false;
        }
        for (int next = i + 1; next < Math.min(lines.size(), i + 1 + TITLE_LINES); next++) {
            if (pieces.get(next).size() > 1
                    && gutters.lostIn(gutters.beside(pieces.get(next), Gutters.HAIR)) == 0) {
                return true;
            }
        }
        return false;
    }
}
