package vn.sen.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small changes to text that keep its words. */
final class Text {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END_MARKS = Pattern.compile("[\\s;,.:]+$");
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-\\u2010-\\u2015\\u2212+*\\u2022\\u25AA\\u25CF\\u00B7])\\s*");
    private static final Pattern LOPSIDED_DASH =
            Pattern.compile("(?<=\\S)(?: +([-\\u2013\\u2014])(?=\\S)|([-\\u2013\\u2014]) +)");
    private static final Pattern FINAL = Pattern.compile("\\s*\\./\\.?\\s*$");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.{2,}|\\u2026)\\s*$");

    private Text() {}

    static String squeeze(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Without punctuation at its end. */
    static String bare(String text) {
        return ELLIPSIS.matcher(text).find()
                ? text.strip()
                : END_MARKS.matcher(text.strip()).replaceAll("");
    }

    static boolean isBulleted(String text) {
        return BULLET.matcher(text).find();
    }

    static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /** A dash with a space on one side only gets the other. */
    static String evenDashes(String text) {
        Matcher dash = LOPSIDED_DASH.matcher(text);
        return dash.replaceAll(
                found -> " " + (found.group(1) != null ? found.group(1) : found.group(2)) + " ");
    }

    /** The sign "./." with which an official text ends becomes a full stop. */
    static String withoutFinalSign(String text) {
        return FINAL.matcher(text).replaceAll(".");
    }

    static boolean hasFinalSign(String text) {
        return text.strip().endsWith("./.") || text.strip().endsWith("./");
    }

    static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
    }

    static boolean hasOpenParenthesis(String text) {
        return text.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum() > 0;
    }
}
