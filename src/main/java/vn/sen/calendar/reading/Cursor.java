package vn.sen.calendar.reading;

import java.util.List;
import vn.sen.calendar.Slip;

/**
 * A place among the tokens of a cell. Grammars move it forward over what they read; where they read
 * nothing they put it back.
 */
final class Cursor {

    private final String text;
    private final List<Token> tokens;
    private final List<Slip> slips;
    private final Token end;
    private int at;
    private int refusedUntil;

    Cursor(String text, List<Token> tokens, List<Slip> slips) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.slips = List.copyOf(slips);
        this.end = new Token(Term.END, 0, text.length() + 1, text.length() + 1, 0);
    }

    List<Slip> slips() {
        return slips;
    }

    int at() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    int size() {
        return tokens.size();
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The token that lies so many places ahead; a token of term END where there is none. */
    Token ahead(int places) {
        return token(at + places);
    }

    Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
    }

    Token previous() {
        return token(at - 1);
    }

    Term term() {
        return ahead(0).term();
    }

    Term term(int places) {
        return ahead(places).term();
    }

    boolean is(Term term) {
        return term() == term;
    }

    boolean isAny(Term first, Term second) {
        return is(first) || is(second);
    }

    boolean isNumber() {
        return ahead(0).isNumber();
    }

    boolean accept(Term term) {
        if (!is(term)) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes each of these that stands here, in this order; whether any did. */
    boolean takeInOrder(Term... terms) {
        int mark = at;
        for (Term term : terms) {
            skip(term);
        }
        return at > mark;
    }

    Token take() {
        return token(at++);
    }

    void skip(Term term) {
        if (is(term)) {
            at++;
        }
    }

    /** Whether the token ahead follows the one before it without a space. */
    boolean isClose() {
        return previous().touches(ahead(0));
    }

    /** Notes that the tokens read so far look like a date but are none, such as 31/02. */
    void refuse() {
        refusedUntil = Math.max(refusedUntil, at);
    }

    int refusedUntil() {
        return refusedUntil;
    }

    /** The words from one token up to, not with, another. */
    String words(int from, int to) {
        return from >= to ? "" : text.substring(token(from).start(), token(to - 1).end());
    }
}
