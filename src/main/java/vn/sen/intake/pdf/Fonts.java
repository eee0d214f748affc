package vn.sen.intake.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import vn.sen.intake.document.Typed;

/** What the codes of a file's fonts mean, and which of them are bold. */
final class Fonts {
    private static final int BOLD_WEIGHT = 600;

    private final IdentityHashMap<PDFont, Known> known = new IdentityHashMap<>();

    private record Known(boolean bold, Map<Integer, String> texts) {}

    /** The text of a code; empty where the font does not tell. */
    String text(PDFont font, int code) {
        return known(font).texts().computeIfAbsent(code, c -> read(font, c));
    }

    private static String read(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            return text == null ? "" : visible(text);
        } catch (RuntimeException e) {
            return "";
        }
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
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy =
                descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
