package vn.sen.intake.scan;

import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.program.Workshop;

/** Has the words of a page recognised, with Vietnamese data. */
final class Tesseract {
    /** The longest that a page may take; an ordinary one takes two seconds. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int MOST_BYTES = 4_000_000;
    private static final int COLUMNS = 12;
    private static final String WORD_LEVEL = "5";

    /** How Tesseract goes through a page. */
    private static final String COLUMNS_OF_TEXT = "3";

    private static final String WHOLE_LINES = "6";

    /** Below this nothing is known but that the paper is not white. */
    private static final double NOTHING = 8;

    private static final double SURE = 60;

    private static final Pattern TURN =
            Pattern.compile("Rotate: (\\d+)\\s+Orientation confidence: ([\\d.]+)");
    private static final double SURE_TURN = 1.5;

    private final Path program;

    Tesseract(Path program) {
        this.program = program;
    }

    /**
     * A word as it was recognised, in pixels.
     *
     * @param line what the words of one line have in common
     * @param sureness from 0 to 100
     */
    record Seen(
            String line, int left, int top, int width, int height, double sureness, String text) {
        int bottom() {
            return top + height;
        }

        int right() {
            return left + width;
        }

        boolean overlaps(Seen other) {
            return left < other.right()
                    && other.left < right()
                    && top < other.bottom()
                    && other.top < bottom();
        }

        boolean isNumber() {
            return text.matches("\\d{1,3}[.)]?|[IVX]{1,5}[.)]?");
        }

        /** Whether its letters run up or down the page. */
        private boolean stands() {
            return text.length() > 2 && height > width * 1.5;
        }

        /** By how many right angles to the right a page must be turned for its words to lie. */
        static int quarters(List<Seen> words) {
            long stand = words.stream().filter(Seen::stands).count();
            long long_ = words.stream().filter(word -> word.text.length() > 2).count();
            if (stand * 2 <= long_) {
                return 0;
            }
            int down = 0;
            for (int i = 1; i < words.size(); i++) {
                boolean same = words.get(i).line.equals(words.get(i - 1).line);
                down += same ? Integer.signum(words.get(i).top - words.get(i - 1).top) : 0;
            }
            return down > 0 ? 3 : 1;
        }

        Seen alone(int number) {
            return new Seen("alone." + number, left, top, width, height, sureness, text);
        }
    }

    /**
     * The words of a page: as its columns of text are found, and beside them what only is seen when
     * whole lines are followed, which is single numbers.
     */
    List<Seen> words(Grey page) throws Unreadable {
        try (Workshop workshop = Workshop.open()) {
            Path picture = workshop.put("page.pgm", portable(page));
            List<Seen> words = new ArrayList<>(words(workshop, picture, COLUMNS_OF_TEXT));
            words.removeIf(word -> word.sureness() < NOTHING);
            List<Seen> found = List.copyOf(words);
            words(workshop, picture, WHOLE_LINES).stream()
                    .filter(word -> word.sureness() >= SURE && word.isNumber())
                    .filter(word -> found.stream().noneMatch(word::overlaps))
                    .map(word -> word.alone(words.size()))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * By how many degrees a page must be turned to the right to stand upright, as far as that
     * shows; 0 where the machine lacks what is needed to tell.
     */
    int turn(Grey page) throws Unreadable {
        try (Workshop workshop = Workshop.open()) {
            Path picture = workshop.put("page.pgm", portable(page));
            Path told = workshop.folder().resolve("turn");
            List<String> command =
                    List.of(
                            program.toString(),
                            picture.toString(),
                            told.toString(),
                            "--psm",
                            "0",
                            "-c",
                            "min_characters_to_try=30",
                            "--dpi",
                            Integer.toString(PageImages.DPI));
            boolean done = workshop.run(command, LONGEST);
            byte[] written = workshop.take("turn.osd", MOST_BYTES);
            return done ? turn(new String(written, StandardCharsets.UTF_8)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int turn(String told) {
        Matcher turn = TURN.matcher(told);
        boolean sure = turn.find() && Double.parseDouble(turn.group(2)) >= SURE_TURN;
        return sure ? Integer.parseInt(turn.group(1)) : 0;
    }

    private List<Seen> words(Workshop workshop, Path picture, String way)
            throws IOException, Unreadable {
        String table = "words" + way;
        boolean done = workshop.run(command(workshop.folder(), picture, table, way), LONGEST);
        byte[] written = workshop.take(table + ".tsv", MOST_BYTES);
        if (!done || written.length == 0) {
            throw new Unreadable(ReadingRefused.SCAN_FAILED);
        }
        return words(new String(written, StandardCharsets.UTF_8));
    }

    private List<String> command(Path folder, Path picture, String table, String way) {
        return List.of(
                program.toString(),
                picture.toString(),
                folder.resolve(table).toString(),
                "-l",
                "vie",
                "--psm",
                way,
                "--dpi",
                Integer.toString(PageImages.DPI),
                "tsv");
    }

    private static byte[] portable(Grey page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "P5\n" + page.width() + " " + page.height() + "\n255\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(((DataBufferByte) page.image().getRaster().getDataBuffer()).getData());
        return out.toByteArray();
    }

    static List<Seen> words(String table) {
        List<Seen> words = new ArrayList<>();
        for (String line : table.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank()) {
                words.add(
                        new Seen(
                                cells[2] + "." + cells[3] + "." + cells[4],
                                Integer.parseInt(cells[6]),
                                Integer.parseInt(cells[7]),
                                Integer.parseInt(cells[8]),
                                Integer.parseInt(cells[9]),
                                Double.parseDouble(cells[10]),
                                cells[11].strip()));
            }
        }
        return words;
    }
}
