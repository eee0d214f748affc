package vn.sen.paper.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * How wide words are in Times New Roman, in points. The standard Times has the same advances; a
 * letter with marks is as wide as without.
 */
final class Width {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final PDType1Font UPRIGHT = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float UNITS = 1000f;

    private Width() {}

    static double of(String text, int size, boolean bold) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('\u0110', 'D')
                        .replace('\u0111', 'd')
                        .replaceAll("[^\\x20-\\x7e]", "x");
        try {
            return (bold ? BOLD : UPRIGHT).getStringWidth(plain) / UNITS * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
