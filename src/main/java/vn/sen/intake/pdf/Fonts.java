package vn.sen.intake.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import vn.sen.intake.document.OldLetters;
import vn.sen.intake.document.Typed;

/** What the codes of a file's fonts mean, and which of them are bold. */
final class Fonts {
    private static final int BOLD_WEIGHT = 600;
    private static final Pattern PART = Pattern.compile("^[A-Z]{6}\\+");

    private final IdentityHashMap<PDFont, Known> known = new IdentityHashMap<>();

    private boolean old;

    private record Known(boolean bold, Map<Integer, String> texts) {}

    /** The text of a code; empty where the font does not tell. */
    String text(PDFont font, int code) {
        return known(font).texts().computeIfAbsent(code, c -> read(font, c));
    }

    /** Whether letters of an encoding from before Unicode were converted. */
    boolean hasOldLetters() {
        return old;
    }

    private String read(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            return text == null ? "" : visible(converted(name(font), text));
        } catch (RuntimeException e) {
            return "";
        }
    }

    private String converted(String font, String text) {
        OldLetters letters = OldLetters.ofFont(font);
        if (letters == null) {
            return text;
        }
        old = true;
        String converted = letters.convertAlone(text);
        return OldLetters.isOfCapitals(font) ? converted.toUpperCase(Locale.ROOT) : converted;
    }

    /** Its name, without the sign of a part of a font. */
    private static String name(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        return PART.matcher(name).replaceFirst("");
    }

    private static String visible(String text) {
        return Typed.clean(text)
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isBold(PDFont font) {
        return known(font).bold();
    }

    private Known known(PDFont font) {
        return known.computeIfAbsent(font, f -> new Known(readBold(f), new HashMap<>()));
    }

    private static boolean readBold(PDFont font) {
        String name = name(font).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy =
                descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
