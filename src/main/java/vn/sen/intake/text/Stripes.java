package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Upright stripes of blanks between columns of text, from the left.
 *
 * @param starts the place at which each column but the first begins
 */
record Stripes(List<Integer> starts) {
    private static final Pattern CHUNK = Pattern.compile("\\S+(?: \\S+)*");
    private static final int FULL = 3;

    /** Share of the lines that may run over a stripe, tried one after the other. */
    private static final double[] OVERRUN = {0, 0.02, 0.05, 0.1};

    Stripes {
        starts = List.copyOf(starts);
    }

    /** Words between runs of blanks. */
    record Chunk(int from, int to, String text) {}

    /** A place where all lines have a blank. */
    private record Blank(int start, int parted) {}

    static List<Chunk> chunks(TextLine line) {
        List<Chunk> chunks = new ArrayList<>();
        Matcher words = CHUNK.matcher(line.typed());
        while (words.find()) {
            chunks.add(new Chunk(words.start(), words.end(), words.group()));
        }
        return chunks;
    }

    /** Whether a line has words in so many places that it is one of a table. */
    static boolean isFull(TextLine line) {
        return chunks(line).size() >= FULL;
    }

    /** The stripes that the full lines leave; none where they leave fewer than two. */
    static @Nullable Stripes of(List<TextLine> lines) {
        Stripes found = new Stripes(starts(blanks(lines.stream().filter(Stripes::isFull).toList(), 0)));
        return found.starts.size() < 2 ? null : found;
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
            for (Chunk chunk : chunks(line)) {
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

    /** The words of a line by column; null where words run over the end of one. */
    @Nullable List<String> cut(TextLine line) {
        String typed = line.typed();
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start < typed.length() && typed.charAt(start - 1) != ' ') {
                return null;
            }
            cells.add(part(typed, from, start));
            from = start;
        }
        cells.add(part(typed, from, typed.length()));
        return cells;
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
        for (Chunk chunk : chunks(line)) {
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
