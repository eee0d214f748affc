package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sen.standard.Token;

/**
 * Writes a name that stands in capitals as names are written: known names as the lexicon has them,
 * the names of places with capitals, all else in lower case behind the first letter.
 */
final class NameCase {
    private final String capitals;
    private final StringBuilder text;

    private NameCase(String capitals) {
        this.capitals = capitals;
        this.text = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    }

    static String restore(String capitals) {
        NameCase name = new NameCase(capitals);
        name.places();
        name.known();
        name.upper(0);
        return name.text.toString();
    }

    private void upper(int at) {
        text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
    }

    /** Behind "province", "commune" and the like comes a name, up to the next such word. */
    private void places() {
        List<Terms.Place> kinds = Terms.LAYOUT.find(capitals, "place-kind");
        List<Integer> starts = new ArrayList<>();
        for (Terms.Place kind : kinds) {
            starts.add(kind.start());
        }
        for (Terms.Place kind : kinds) {
            for (Token word : Token.of(capitals)) {
                if (word.start() < kind.end()) {
                    continue;
                }
                if (!word.isWord() || starts.contains(word.start())) {
                    break;
                }
                upper(word.start());
            }
        }
    }

    private void known() {
        for (String name : KnownNames.ALL) {
            List<String> wanted = keys(name);
            List<Token> words = Token.of(capitals).stream().filter(Token::isWord).toList();
            for (int at = 0; at + wanted.size() <= words.size(); at++) {
                List<Token> here = words.subList(at, at + wanted.size());
                if (here.stream().map(Token::key).toList().equals(wanted)) {
                    copyCase(name, here);
                }
            }
        }
    }

    private static List<String> keys(String name) {
        return Token.of(name).stream().filter(Token::isWord).map(Token::key).toList();
    }

    private void copyCase(String name, List<Token> here) {
        List<Token> model = Token.of(name).stream().filter(Token::isWord).toList();
        for (int i = 0; i < here.size(); i++) {
            Token to = here.get(i);
            String written = name.substring(model.get(i).start(), model.get(i).end());
            if (written.length() == to.end() - to.start()) {
                text.replace(to.start(), to.end(), written);
            }
        }
    }
}
