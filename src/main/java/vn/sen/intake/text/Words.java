package vn.sen.intake.text;

import java.util.regex.Pattern;
import vn.sen.intake.reading.Terms;

/** What the beginning and the end of a stretch of words say about its being whole. */
final class Words {
    static final Terms CELLS = Terms.beside(Words.class, "cells.lexicon");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BULLET =
            Pattern.compile("^[-\\u2010-\\u2015\\u2212+*\\u2022\\u25AA\\u25CF\\u00B7](?!\\d).*");
    private static final String OPEN_ENDS = ",-\u2013/(&:";
    private static final String CLOSING = ").,;:/%";

    private Words() {}

    static String squeeze(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static boolean isBulleted(String text) {
        return BULLET.matcher(text).matches();
    }

    /** Whether a text goes on from what stands before it: a small letter, a closing mark. */
    static boolean startsLower(String text) {
        char first = text.charAt(0);
        boolean parenthesis = first == '(' && text.length() > 1;
        return Character.isLowerCase(parenthesis ? text.charAt(1) : first)
                || CLOSING.indexOf(first) >= 0
                || depthAtWorst(text) < 0;
    }

    /** Below zero where a parenthesis closes that the text has not opened. */
    private static int depthAtWorst(String text) {
        int depth = 0;
        int worst = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            worst = Math.min(worst, depth);
        }
        return worst;
    }

    /** Whether the last sign says that more follows. */
    static boolean endsOpen(String text) {
        return OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static int count(String text) {
        return text.isEmpty() ? 0 : BLANKS.split(text, -1).length;
    }

    static String first(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String lastTwo(String text) {
        int blank = text.lastIndexOf(' ');
        return text.substring(text.lastIndexOf(' ', blank - 1) + 1);
    }

    /** Whether more must follow: a comma, a dash, a word such as "of". */
    static boolean isOpen(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                || (CELLS.whole(last(text)).contains("dangling")
                        && !CELLS.whole(lastTwo(text)).contains("closed"));
    }

    /** Whether a number must follow: "before the day". */
    static boolean wantsNumber(String text) {
        return CELLS.whole(last(text)).contains("counted");
    }

    /** Whether the last two words leave a number out: "in month" and no more. */
    static boolean lacksNumber(String text) {
        int blank = text.lastIndexOf(' ');
        return blank > 0
                && wantsNumber(text)
                && CELLS.whole(last(text.substring(0, blank))).contains("dangling");
    }

    /** Parentheses opened and not closed; below zero the other way round. */
    static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
    }
}
