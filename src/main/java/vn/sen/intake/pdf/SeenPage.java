package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.document.Block;

/**
 * A page of which words and strokes were seen in a picture, in points from its upper left corner.
 */
public record SeenPage(double width, double height, List<Word> words, List<Stroke> strokes) {
    /** The usual width of a blank, as a share of the size of letters. */
    private static final double BLANK = 0.25;

    public SeenPage {
        words = List.copyOf(words);
        strokes = List.copyOf(strokes);
    }

    /**
     * A word.
     *
     * @param baseline the height of the line that it stands on
     * @param size of its letters, as of a font
     */
    public record Word(String text, double left, double right, double baseline, double size) {}

    /** A piece of a rule; see {@link Rule}. */
    public record Stroke(boolean level, double at, double from, double to) {}

    /** The text of pages, put together as that of a PDF file is. */
    public static List<Block> blocks(List<SeenPage> pages) {
        List<Sheet> sheets = new ArrayList<>();
        for (SeenPage page : pages) {
            sheets.add(page.sheet(sheets.size() + 1));
        }
        return new Assembly(sheets).blocks();
    }

    private Sheet sheet(int number) {
        List<Glyph> glyphs = new ArrayList<>();
        words.forEach(word -> addGlyphs(word, glyphs));
        List<Rule> rules =
                strokes.stream().map(s -> new Rule(s.level, s.at, s.from, s.to)).toList();
        return new Sheet(number, width, height, glyphs, rules);
    }

    /** The letters share the width of their word; behind it a blank. */
    private static void addGlyphs(Word word, List<Glyph> glyphs) {
        int[] letters = word.text.codePoints().toArray();
        double width = (word.right - word.left) / letters.length;
        for (int i = 0; i < letters.length; i++) {
            double left = word.left + i * width;
            glyphs.add(
                    new Glyph(
                            Character.toString(letters[i]),
                            left,
                            left + width,
                            word.baseline,
                            word.size,
                            false));
        }
        glyphs.add(
                new Glyph(
                        " ",
                        word.right,
                        word.right + word.size * BLANK,
                        word.baseline,
                        word.size,
                        false));
    }
}
