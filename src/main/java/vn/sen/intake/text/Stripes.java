package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upright stripes of blanks between columns of text, from the left.
 *
 * @param starts the place at which each column but the first begins
 */
record Stripes(List<Integer> starts) {
    private static final int FULL = 3;

    /** By how many letters the beginning of a column wanders. */
    private static final int DRIFT = 4;

    /** Share of the lines that may run over a stripe, tried one after the other. */
    private static final double[] OVERRUN = {0, 0.02, 0.05, 0.1, 0.2, 0.3};

    Stripes {
        starts = List.copyOf(starts);
    }

    /** A place where all lines have a blank. */
    private record Blank(int start, int parted) {}

    /** Whether a line has words in so many places that it is one of a table. */
    static boolean isFull(TextLine line) {
        return Chunk.of(line).size() >= FULL;
    }

    /** The stripes between as many columns as some line has words in; none where these are few. */
    static @Nullable Stripes of(List<TextLine> lines) {
        int most = lines.stream().mapToInt(line -> Chunk.of(line).size()).max().orElse(0);
        if (most < FULL) {
            return null;
        }
        Stripes white =
                new Stripes(starts(blanks(lines.stream().filter(Stripes::isFull).toList(), 0)));
        return white.starts.size() >= most - 1 ? white : of(lines, most - 1);
    }

    /** So many stripes of the lines of another page; none where it has fewer. */
    static @Nullable Stripes of(List<TextLine> lines, int count) {
        List<TextLine> full = lines.stream().filter(Stripes::isFull).toList();
        for (double overrun : OVERRUN) {
            List<Blank> blanks = blanks(full, (int) (full.size() * overrun));
            if (blanks.size() >= count) {
                blanks.sort(Comparator.comparingInt(Blank::parted).reversed());
                return new Stripes(starts(blanks.subList(0, count)));
            }
        }
        return null;
    }

    private static List<Integer> starts(List<Blank> blanks) {
        return blanks.stream().map(Blank::start).sorted().toList();
    }

    private static List<Blank> blanks(List<TextLine> lines, int overrun) {
        int width = lines.stream().mapToInt(line -> line.typed().length()).max().orElse(0);
        int[] covered = new int[width + 1];
        int[] begins = new int[width + 1];
        int[] joined = new int[width + 1];
        for (TextLine line : lines) {
            String typed = line.typed();
            for (int i = 0; i < typed.length(); i++) {
                covered[i] += typed.charAt(i) == ' ' ? 0 : 1;
            }
            for (Chunk chunk : Chunk.of(line)) {
                begins[chunk.from()]++;
                markJoins(chunk, joined);
            }
        }
        return blanks(covered, begins, joined, overrun);
    }

    /** Single blanks inside words that go on. */
    private static void markJoins(Chunk chunk, int[] joined) {
        for (int i = 1; i < chunk.text().length() - 1; i++) {
            if (chunk.text().charAt(i) == ' ') {
                joined[chunk.from() + i + 1]++;
            }
        }
    }

    /** Runs of blank places behind which more lines begin anew than go on. */
    private static List<Blank> blanks(int[] covered, int[] begins, int[] joined, int overrun) {
        List<Blank> blanks = new ArrayList<>();
        boolean words = false;
        for (int i = 1; i < covered.length; i++) {
            words |= covered[i - 1] > overrun;
            boolean ends = covered[i] > overrun && covered[i - 1] <= overrun;
            if (words && ends) {
                int parted = begun(begins, covered, i, overrun);
                if (parted > joined[i]) {
                    blanks.add(new Blank(i, parted));
                }
            }
        }
        return blanks;
    }

    /** How many lines begin words in the column that begins at a place: centred ones further in. */
    private static int begun(int[] begins, int[] covered, int from, int overrun) {
        int begun = 0;
        for (int i = from; i < begins.length && covered[i] > overrun; i++) {
            begun += begins[i];
        }
        return begun;
    }

    int columns() {
        return starts.size() + 1;
    }

    /** The words of a line by column; null where it runs across the table. */
    @Nullable List<String> cut(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        String typed = line.typed();
        List<Chunk> chunks = Chunk.of(line);
        List<String> cells = new ArrayList<>();
        int from = 0;
        int tight = 0;
        for (int column = 0; column < starts.size(); column++) {
            Integer begun = begun(chunks, column);
            boolean across = begun == null && isAcross(chunks, starts.get(column));
            int to =
                    begun != null
                            ? begun
                            : across ? tight(typed, near(lines, at, column)) : starts.get(column);
            if (to < 0) {
                return null;
            }
            tight += across ? 1 : 0;
            cells.add(part(typed, from, Math.max(from, to)));
            from = Math.max(from, to);
        }
        cells.add(part(typed, from, typed.length()));
        boolean title = tight > (cells.getFirst().isEmpty() ? 1 : 0);
        return title && chunks.size() < FULL ? null : cells;
    }

    /** Where words stand that begin a column, give or take some letters. */
    private @Nullable Integer begun(List<Chunk> chunks, int column) {
        return chunks.stream()
                .map(Chunk::from)
                .filter(from -> nearest(from) == column)
                .filter(from -> Math.abs(from - starts.get(column)) <= DRIFT)
                .min(Comparator.comparingInt(from -> Math.abs(from - starts.get(column))))
                .orElse(null);
    }

    /** The column whose beginning is nearest to a place; -1 for the first. */
    private int nearest(int place) {
        int found = -1;
        int least = place;
        for (int i = 0; i < starts.size(); i++) {
            int distance = Math.abs(place - starts.get(i));
            found = distance < least ? i : found;
            least = Math.min(distance, least);
        }
        return found;
    }

    private static boolean isAcross(List<Chunk> chunks, int place) {
        return chunks.stream().anyMatch(chunk -> chunk.from() < place && chunk.to() > place);
    }

    /** Where one blank alone parts the columns: the nearest, rather before a capital. */
    private static int tight(String typed, int start) {
        int found = -1;
        int least = Integer.MAX_VALUE;
        for (int i = Math.max(1, start - DRIFT);
                i <= Math.min(typed.length() - 1, start + DRIFT);
                i++) {
            if (typed.charAt(i - 1) == ' ' && typed.charAt(i) != ' ') {
                int cost = Math.abs(i - start) + costOf(typed.charAt(i));
                found = cost < least ? i : found;
                least = Math.min(cost, least);
            }
        }
        return found;
    }

    private static int costOf(char first) {
        return Character.isUpperCase(first) ? 0 : Character.isLetterOrDigit(first) ? 2 : DRIFT;
    }

    /** Where the column begins in the line below or above: lines of a row agree. */
    private int near(List<TextLine> lines, int at, int column) {
        int lead = lines.get(at).typed().length() - lines.get(at).typed().stripLeading().length();
        int own = lead < starts.getFirst() - DRIFT ? 1 : -1;
        for (int other : List.of(at + own, at - own)) {
            boolean same =
                    other >= 0 && other < lines.size() && !lines.get(Math.max(at, other)).newPage();
            Integer begun = same ? begun(Chunk.of(lines.get(other)), column) : null;
            if (begun != null) {
                return begun;
            }
        }
        return starts.get(column);
    }

    private static String part(String typed, int from, int to) {
        int end = Math.min(to, typed.length());
        return from >= end ? "" : Words.squeeze(typed.substring(from, end));
    }

    /** The words of each column in a line of which some stand over several. */
    List<String> spread(TextLine line) {
        List<StringBuilder> cells = new ArrayList<>();
        for (int i = 0; i < columns(); i++) {
            cells.add(new StringBuilder());
        }
        for (Chunk chunk : Chunk.of(line)) {
            for (int i = columnOf(chunk.from()); i <= columnOf(chunk.to() - 1); i++) {
                cells.get(i).append(cells.get(i).isEmpty() ? "" : " ").append(chunk.text());
            }
        }
        return cells.stream().map(StringBuilder::toString).toList();
    }

    private int columnOf(int place) {
        int column = 0;
        while (column < starts.size() && starts.get(column) <= place) {
            column++;
        }
        return column;
    }
}
