package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import vn.sen.calendar.Slip;
import vn.sen.calendar.text.Texts;

/**
 * Months whose names are words of their own. That of May is the word for "year", those of the first
 * and the last are also lunar: such a name is read and asked about, save where it is clear.
 */
final class MonthNames {

    private static final int MAY = 5;
    private static final int MONTHS = 12;

    private final String text;
    private final List<Token> tokens;
    private final List<Slip> slips;
    private final List<Token> named = new ArrayList<>();

    private MonthNames(String text, List<Token> tokens, List<Slip> slips) {
        this.text = text;
        this.tokens = tokens;
        this.slips = slips;
    }

    /** The tokens with the numbers of such months; doubts go to the slips. */
    static List<Token> read(String text, List<Token> tokens, List<Slip> slips) {
        MonthNames names = new MonthNames(text, tokens, slips);
        for (int at = 0; at < tokens.size(); at++) {
            names.take(at);
        }
        return names.named;
    }

    private void take(int at) {
        Token token = tokens.get(at);
        if (token.term() == Term.LUNAR_MONTH) {
            takeLunar(token);
        } else if (token.term() == Term.YEAR && isMay(at)) {
            Token may = new Token(Term.NUMBER, MAY, token.start(), token.end(), 1);
            named.add(may);
            ask(may, tokens.get(at - 1).start(), isClear(at));
        } else {
            named.add(token);
        }
    }

    /** With a day before it such a month is lunar. */
    private void takeLunar(Token month) {
        Token before = named.isEmpty() ? month : named.getLast();
        if (before.isNumber() || before.term() == Term.FOREIGN) {
            named.add(new Token(Term.FOREIGN, 0, month.start(), month.end(), 2));
            return;
        }
        int space = text.indexOf(' ', month.start());
        Token number = new Token(Term.NUMBER, month.value(), space + 1, month.end(), 1);
        named.add(new Token(Term.MONTH, 0, month.start(), space, 1));
        named.add(number);
        ask(number, month.start(), false);
    }

    private void ask(Token number, int from, boolean clear) {
        if (!clear) {
            String written = text.substring(from, number.end());
            slips.add(new Slip(written, Texts.text("assumed.month", number.value())));
        }
    }

    /** "Month" and "year" side by side, where no word before or behind makes two units of them. */
    private boolean isMay(int at) {
        Token year = tokens.get(at);
        boolean follows = at > 0 && tokens.get(at - 1).term() == Term.MONTH;
        return follows
                && year.syllables() == 1
                && (isBehindDay(at) || !isOfEach(at > 1 ? tokens.get(at - 2).term() : Term.END))
                && !countsOn(at + 1);
    }

    private static boolean isOfEach(Term before) {
        return switch (before) {
            case EVERY, SEVERAL, PERIODIC, BY, NUMBER, ROMAN -> true;
            default -> false;
        };
    }

    /** "Day 15 of May"; "6 months" counts. */
    private boolean isBehindDay(int at) {
        boolean number = at > 1 && tokens.get(at - 2).isNumber();
        boolean named = at > 2 && tokens.get(at - 3).term() == Term.DAY;
        return number && (named || tokens.get(at - 2).value() > MONTHS);
    }

    private boolean countsOn(int at) {
        return at < tokens.size()
                && switch (tokens.get(at).term()) {
                    case THIS, NEXT, AFTER, TIMES, FIRST, LAST, MONTH, QUARTER -> true;
                    default -> false;
                };
    }

    /** A capital, a day before it, or a year with its own word behind it leaves only the month. */
    private boolean isClear(int at) {
        Token year = tokens.get(at);
        boolean capital = Character.isUpperCase(text.charAt(year.start()));
        boolean small = Character.isLowerCase(text.charAt(year.start() + 1));
        boolean ownYear = at + 1 < tokens.size() && tokens.get(at + 1).term() == Term.YEAR;
        return (capital && small) || isBehindDay(at) || ownYear;
    }
}
