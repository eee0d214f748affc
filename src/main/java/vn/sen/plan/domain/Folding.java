package vn.sen.plan.domain;

import java.util.stream.Collectors;
import vn.sen.standard.Token;

/** Text without marks and capitals, one space between words, so that a search finds it. */
public final class Folding {

    private Folding() {}

    public static String of(String text) {
        return Token.of(text).stream().map(Token::plain).collect(Collectors.joining(" "));
    }
}
