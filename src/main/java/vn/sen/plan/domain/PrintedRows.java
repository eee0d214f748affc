package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sen.plan.SourcePage;

/**
 * Finds rows on the pages that they were read from, by their words: a row begins on the line that
 * bears the beginning of its content, and from which on its content goes on from line to line,
 * however narrow the column is, among most of the row's other words.
 */
public final class PrintedRows {

    /** So many letters of a row's content stand together at least on its first line. */
    private static final int BEGINNING = 6;

    /** And on each of the next, where one bears words of the content at all. */
    private static final int GOING_ON = 4;

    /** A row's words are looked for on so many lines. */
    private static final int LINES = 12;

    /** So many letters that go on where the line before ended count as much as a word. */
    private static final double LETTERS_OF_A_WORD = 4;

    /** Of two lines alike, the one counts that stands nearer to what follows. */
    private static final double SILENT_LINE = 0.5;

    private final List<Printed> lines = new ArrayList<>();

    public PrintedRows(List<SourcePage> pages) {
        for (SourcePage page : pages) {
            for (SourcePage.Line line : page.lines()) {
                String folded = Folding.of(line.text());
                lines.add(new Printed(page.number(), line, folded.replace(" ", ""), words(folded)));
            }
        }
    }

    /** A line as it is searched. */
    private record Printed(int page, SourcePage.Line line, String letters, Set<String> words) {

        /** How many letters from a place of the content on stand together on this line. */
        int goesOn(String content, int from) {
            int many = 0;
            while (from + many < content.length()
                    && letters.contains(content.substring(from, from + many + 1))) {
                many++;
            }
            return many;
        }
    }

    /**
     * Where a row begins.
     *
     * @param index of the line among all lines, so that places can be put in order
     */
    public record Place(int page, double top, int index) {}

    /**
     * The line on which a row begins.
     *
     * @param content its words in the document
     * @param others what its other cells say there
     * @param behind index of the row before; of places that fit alike, the first behind it counts
     */
    public Optional<Place> find(String content, String others, int behind) {
        String letters = Folding.of(content).replace(" ", "");
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        int beginning = Math.min(BEGINNING, letters.length());
        Set<String> words = words(Folding.of(content + " " + others));
        int best = -1;
        double most = 0;
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).goesOn(letters, 0) >= beginning) {
                double fit = fit(index, letters, words) + (index > behind ? 0.5 : 0);
                if (fit > most) {
                    most = fit;
                    best = index;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(place(best));
    }

    private Place place(int index) {
        Printed line = lines.get(index);
        return new Place(line.page(), line.line().top(), index);
    }

    /** How many of the words the lines from here on bear, and how far the content goes on there. */
    private double fit(int from, String letters, Set<String> words) {
        Set<String> found = new HashSet<>();
        int read = 0;
        double silent = 0;
        for (Printed line : lines.subList(from, Math.min(lines.size(), from + LINES))) {
            found.addAll(line.words());
            int more = line.goesOn(letters, read);
            if (more >= GOING_ON || read + more == letters.length()) {
                read += more;
            } else {
                silent += SILENT_LINE;
            }
        }
        found.retainAll(words);
        return found.size() + read / LETTERS_OF_A_WORD - silent;
    }

    /** Where the text of a page ends. */
    public double end(int page) {
        return lines.stream()
                .filter(each -> each.page() == page)
                .mapToDouble(each -> each.line().bottom())
                .max()
                .orElse(0);
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split(" ", -1)));
    }
}
