package vn.sen.intake.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sen.intake.document.FaintWord;
import vn.sen.intake.document.Typed;
import vn.sen.intake.pdf.SeenPage;
import vn.sen.intake.scan.Tesseract.Seen;

/** The words of a page on their lines, and those that could hardly be made out. */
final class PageWords {
    /** Below this a word may well be another one. */
    private static final double SURE = 65;

    /** Below this a mark without letters is dirt. */
    private static final double DIRT = 30;

    /** The size of a font to the usual height of its words. */
    private static final double SIZE = 1.1;

    private static final double WIDEST_BLANK = 0.9;

    /** Letters and marks that reach below the line. */
    private static final Pattern LOW = Pattern.compile("[gjpqyQ,;()/|\\u0323]");

    private final List<SeenPage.Word> words = new ArrayList<>();
    private final List<FaintWord> faint = new ArrayList<>();
    private final double size;

    PageWords(List<Seen> seen) {
        List<Seen> clean = seen.stream().filter(word -> !isDirt(word)).toList();
        size = SIZE * median(clean.stream().map(Seen::height).toList());
        Map<String, List<Seen>> lines = new LinkedHashMap<>();
        clean.forEach(
                word -> lines.computeIfAbsent(word.line(), key -> new ArrayList<>()).add(word));
        lines.values().forEach(this::line);
    }

    private static boolean isDirt(Seen word) {
        return word.sureness() < DIRT
                && word.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void line(List<Seen> line) {
        double baseline = baseline(line);
        for (int i = 0; i < line.size(); i++) {
            Seen word = line.get(i);
            String text = Typed.clean(word.text());
            words.add(
                    new SeenPage.Word(
                            text,
                            word.left() * PageImages.POINTS,
                            word.right() * PageImages.POINTS,
                            baseline * PageImages.POINTS,
                            size * PageImages.POINTS));
            if (word.sureness() < SURE) {
                faint.add(new FaintWord(text, around(line, i)));
            }
        }
    }

    /** Where words end that do not reach below the line. */
    private double baseline(List<Seen> line) {
        List<Integer> bottoms =
                line.stream().filter(word -> !isLow(word)).map(Seen::bottom).toList();
        return bottoms.isEmpty()
                ? median(line.stream().map(Seen::bottom).toList()) - size * 0.2
                : median(bottoms);
    }

    private static boolean isLow(Seen word) {
        return LOW.matcher(Normalizer.normalize(word.text(), Normalizer.Form.NFD)).find();
    }

    private String around(List<Seen> line, int at) {
        String text = Typed.clean(line.get(at).text());
        if (at > 0 && isNear(line.get(at - 1), line.get(at))) {
            text = Typed.clean(line.get(at - 1).text()) + " " + text;
        }
        if (at + 1 < line.size() && isNear(line.get(at), line.get(at + 1))) {
            text = text + " " + Typed.clean(line.get(at + 1).text());
        }
        return text;
    }

    private boolean isNear(Seen one, Seen next) {
        return next.left() - one.right() < size * WIDEST_BLANK;
    }

    private static double median(List<Integer> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElse(0);
    }

    List<SeenPage.Word> words() {
        return words;
    }

    List<FaintWord> faint() {
        return faint;
    }
}
