package vn.sen.calendar.reading;

import java.util.List;

/** Cuts a text into words, numbers and marks. */
final class Scan {

    /** Numbers of more digits are no dates and no amounts. */
    private static final int MOST_DIGITS = 6;

    /** Letters of the word for quarter. */
    private static final int QUARTER = 3;

    private Scan() {}

    static int next(String text, int at, List<Lexer.Piece> pieces) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (isDigit(c)) {
            return number(text, at, pieces);
        }
        if (isWordPart(c)) {
            return word(text, at, pieces);
        }
        boolean arrow = c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '>';
        int end = arrow ? at + 2 : at + 1;
        pieces.add(Lexer.Piece.other(mark(text, at), 0, at, end));
        return end;
    }

    private static int number(String text, int at, List<Lexer.Piece> pieces) {
        int end = at;
        int value = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            value = end - at < MOST_DIGITS ? value * 10 + text.charAt(end) - '0' : -1;
            end++;
        }
        boolean usable = end - at <= MOST_DIGITS;
        pieces.add(
                usable
                        ? Lexer.Piece.other(Term.NUMBER, value, at, end)
                        : Lexer.Piece.word(text, at, end));
        return end;
    }

    private static int word(String text, int at, List<Lexer.Piece> pieces) {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        int head = beforeRoman(text, at, end);
        pieces.add(Lexer.Piece.word(text, at, head));
        if (head < end) {
            pieces.add(Lexer.Piece.word(text, head, end));
        }
        return end;
    }

    /** Where the Roman number begins that is written together with the word for quarter. */
    private static int beforeRoman(String text, int at, int end) {
        if (text.charAt(at) != 'Q' && text.charAt(at) != 'q') {
            return end;
        }
        int head = end;
        while (head > at + 1 && (text.charAt(head - 1) == 'I' || text.charAt(head - 1) == 'V')) {
            head--;
        }
        boolean letter = head == at + 1 && text.charAt(at) == 'Q';
        return letter || (head == at + QUARTER && isQuarter(text, at)) ? head : end;
    }

    private static boolean isQuarter(String text, int at) {
        char last = Marks.strip(Character.toLowerCase(text.charAt(at + 2)));
        return Character.toLowerCase(text.charAt(at + 1)) == 'u' && (last == 'y' || last == 'i');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Term mark(String text, int at) {
        return switch (text.charAt(at)) {
            case '/' -> Term.SLASH;
            case '-', '~', '\u00F7', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
                    Term.DASH;
            case '\u2192', '\u21D2' -> Term.DASH;
            case ',' -> Term.COMMA;
            case ';' -> Term.SEMICOLON;
            case '.' -> Term.DOT;
            case ':' -> Term.COLON;
            case '(', '[' -> Term.OPEN;
            case ')', ']' -> Term.CLOSE;
            case '=' -> Term.EQUALS;
            case '+' -> Term.PLUS;
            case '\u2022', '\u25CF', '\u25AA', '\uF0B7', '*', '\u00B7' -> Term.BULLET;
            case '&' -> Term.AND;
            default -> Term.MARK;
        };
    }
}
