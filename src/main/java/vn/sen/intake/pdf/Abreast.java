package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among lines that no rules divide, text that stands side by side: the letterhead beside the
 * motto, recipients beside the signature, tables without rules.
 */
final class Abreast {
    private static final Pattern LABEL =
            Pattern.compile("[-\\u2010-\\u2015+*\\u2022\\uF0B7\\uF02D]|[\\p{L}\\d.]{1,5}[.)]");

    /** A gap of this many letters' height parts chunks, in lines that others agree with. */
    private static final double GAP = 0.8;

    /** And in a line that stands for itself. */
    private static final double GAP_ALONE = 2;

    /** So many lines at most go on with a row that the page before began. */
    private static final int HEAD_LINES = 7;

    /** How far a label may stand before its text, in points. */
    private static final double TAB = 45;

    /** How far apart, in letters' height, lines of one block may stand. */
    private static final double SIGNATURE = 10;

    /** In so many lines words do not stand below each other by chance. */
    private static final int ENOUGH = 6;

    private final Room page;
    private final List<TextLine> lines;
    private final List<Part> parts = new ArrayList<>();
    private final List<Rule> rules;

    /** Lines that stand side by side, from one to before another. */
    private record Region(int to, Gutters gutters) {}

    Abreast(Room page, List<TextLine> lines, List<Rule> rules) {
        this.page = page;
        this.lines = lines;
        this.rules = rules;
    }

    /**
     * The lines as they stand, side by side or one below the other.
     *
     * @param before the white of a table that the page before ends with
     */
    List<Part> parts(@Nullable Gutters before) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (OpenTables.Found table : new OpenTables(lines).all(before)) {
            parts.addAll(new Abreast(page, lines.subList(at, table.from()), rules).scanned());
            List<TextLine> inside = lines.subList(table.from(), table.to());
            Piece piece = new GapTable(page, table.gutters(), rules).rows(inside);
            parts.add(new Part.Open(piece, table.gutters()));
            at = table.to();
        }
        parts.addAll(new Abreast(page, lines.subList(at, lines.size()), rules).scanned());
        return parts;
    }

    private List<Part> scanned() {
        int at = 0;
        while (at < lines.size()) {
            Region region = region(at);
            if (region == null) {
                parts.add(new Part.Line(lines.get(at)));
                at++;
            } else {
                parts.add(new Part.Ruled(piece(lines.subList(at, region.to()), region.gutters())));
                at = region.to();
            }
        }
        return parts;
    }

    private Piece piece(List<TextLine> inside, Gutters gutters) {
        if (gutters.count() < 2 || inside.size() < 3) {
            return new GapTable(page, gutters, rules).beside(inside);
        }
        Gutters refined = inside.size() < ENOUGH ? gutters : gutters.refined(inside);
        return new GapTable(page, refined, rules).rows(inside);
    }

    private @Nullable Region region(int from) {
        List<TextLine> first = chunks(lines.get(from));
        Gutters richest = richest(from);
        if (first.size() < 2 && (from > 0 || richest.count() == 0)) {
            return null;
        }
        Gutters gutters = richest.count() > 0 ? richest : Gutters.between(first);
        Gutters tried = gutters;
        int to = from + 1;
        int parted = 1;
        for (int i = from + 1; i < lines.size(); i++) {
            if (!belongs(i, tried)) {
                if (isTitle(i, tried)) {
                    continue;
                }
                break;
            }
            List<TextLine> chunks =
                    tried.count() > 1 ? Gutters.words(lines.get(i)) : chunks(lines.get(i));
            tried = tried.beside(chunks);
            if (chunks.size() > 1) {
                gutters = tried;
                to = i + 1;
                parted++;
            }
        }
        boolean sure = parted > 1 || width(first) >= GAP_ALONE * lines.get(from).size();
        return sure ? withLast(from, new Region(to, gutters)) : null;
    }

    /**
     * The gutters of a table that goes on at the head of a page with the last words of a row: those
     * of the first full line. None where there is no such line.
     */
    private Gutters richest(int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + HEAD_LINES); i++) {
            List<TextLine> chunks = chunks(lines.get(i));
            if (chunks.size() > 3 && chunks.size() > chunks(lines.get(from)).size()) {
                Gutters gutters = Gutters.between(chunks);
                for (TextLine line : lines.subList(from, i)) {
                    gutters = gutters.beside(Gutters.words(line));
                }
                return gutters.count() == chunks.size() - 1 ? gutters : new Gutters(List.of());
            }
        }
        return new Gutters(List.of());
    }

    private static double width(List<TextLine> chunks) {
        return Gutters.between(chunks).stripes().stream()
                .mapToDouble(stripe -> stripe.to() - stripe.from())
                .max()
                .orElse(0);
    }

    /** Whether a line runs across a table that goes on below it. */
    private boolean isTitle(int i, Gutters gutters) {
        return gutters.count() > 1
                && chunks(lines.get(i)).size() == 1
                && i + 1 < lines.size()
                && chunks(lines.get(i + 1)).size() > 2
                && gutters.beside(chunks(lines.get(i + 1))).count() == gutters.count();
    }

    private boolean belongs(int i, Gutters gutters) {
        TextLine last = lines.get(i - 1);
        TextLine line = lines.get(i);
        List<TextLine> chunks = gutters.count() > 1 ? Gutters.words(line) : chunks(line);
        Gutters left = gutters.beside(chunks);
        if (line.baseline() - last.baseline() > line.size() * SIGNATURE) {
            return false;
        }
        if (chunks.size() > 1) {
            return left.count() > 0 && (left.count() >= gutters.count() || gutters.count() < 3);
        }
        return left.count() == gutters.count() && !page.centres(line);
    }

    /** The last lines of a block stand in one of its columns only. */
    private Region withLast(int from, Region region) {
        Region whole = region;
        int end = region.to();
        while (end < lines.size()
                && belongs(end, whole.gutters())
                && chunks(lines.get(end)).size() == 1
                && isAligned(lines.get(end), from, region)) {
            whole = new Region(end + 1, whole.gutters().beside(chunks(lines.get(end))));
            end++;
        }
        return whole;
    }

    private boolean isAligned(TextLine line, int from, Region region) {
        Gutters gutters = region.gutters();
        for (TextLine other : lines.subList(from, region.to())) {
            for (TextLine chunk : chunks(other)) {
                boolean same = gutters.columnOf(chunk) == gutters.columnOf(line);
                boolean level = Math.abs(chunk.left() - line.left()) < 4;
                boolean centred = Math.abs(chunk.centre() - line.centre()) < 6;
                if (same && (level || centred)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The chunks of a line; a label before a tab is part of what it labels. */
    private static List<TextLine> chunks(TextLine line) {
        List<TextLine> chunks = line.chunks(line.size() * GAP);
        if (chunks.size() > 1
                && LABEL.matcher(chunks.getFirst().text()).matches()
                && chunks.get(1).left() - chunks.getFirst().left() < TAB) {
            return new ArrayList<>(line.chunksBehind(chunks.get(1).left(), line.size() * GAP));
        }
        return chunks;
    }
}
