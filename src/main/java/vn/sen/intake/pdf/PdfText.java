package vn.sen.intake.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sen.intake.document.CommonWords;
import vn.sen.intake.document.Document;

/**
 * What a PDF file says.
 *
 * @param poor whether its letters are what a program made of a picture, and made out badly
 */
public record PdfText(Document document, boolean poor) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    /** Of the words of a plan about a third are among the commonest. */
    private static final double FEW = 0.12;

    private static final int ENOUGH = 30;

    /** Whether hardly any of the words are such as every Vietnamese text has. */
    static boolean isGarbled(List<Sheet> sheets) {
        Set<String> common = CommonWords.all();
        long words = 0;
        long known = 0;
        for (Sheet sheet : sheets) {
            for (TextLine line : TextLine.of(sheet.number(), sheet.glyphs())) {
                List<String> own =
                        Arrays.stream(BETWEEN.split(line.text().toLowerCase(Locale.ROOT), -1))
                                .filter(word -> !word.isEmpty())
                                .toList();
                words += own.size();
                known += own.stream().filter(common::contains).count();
            }
        }
        return words >= ENOUGH && known < words * FEW;
    }
}
