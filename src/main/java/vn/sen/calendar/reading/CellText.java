package vn.sen.calendar.reading;

import java.text.Normalizer;

/** Brings the text of a cell to one form: NFC, single spaces, nothing invisible. */
final class CellText {

    private CellText() {}

    static String tidy(String raw) {
        String text =
                Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                        ? raw
                        : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(tidy, text.charAt(i));
        }
        int end = tidy.length();
        return end > 0 && tidy.charAt(end - 1) == ' '
                ? tidy.substring(0, end - 1)
                : tidy.toString();
    }

    private static void append(StringBuilder tidy, char c) {
        if (isSpace(c)) {
            if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        } else if (Character.getType(c) != Character.FORMAT) {
            tidy.append(c);
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
