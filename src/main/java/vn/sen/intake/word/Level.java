package vn.sen.intake.word;

import java.util.Locale;

/**
 * One level of a list.
 *
 * @param format the name that the format gives the kind of number
 * @param pattern the label, with {@code %1} for the number of the first level, and so on
 */
record Level(int start, String format, String pattern) {
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] ROMAN_WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** The sign of a bullet: whatever its font shows, plans mean a dash, or a plus below it. */
    String bullet() {
        return pattern.strip().equals("+") ? "+" : "-";
    }

    String number(int n) {
        return switch (format) {
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(n);
            case "upperLetter" -> letter(n).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(n);
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "none" -> "";
            default -> Integer.toString(n);
        };
    }

    private static String letter(int n) {
        return n < 1 ? "" : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        StringBuilder text = new StringBuilder();
        int rest = Math.min(n, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_WORTH[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_WORTH[i];
            }
        }
        return text.toString();
    }
}
