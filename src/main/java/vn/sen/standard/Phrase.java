package vn.sen.standard;

import java.util.List;

/**
 * An entry of a {@link Lexicon}: words that count for a topic.
 *
 * @param topic what the words speak of
 * @param weight how surely, from 1 to 10
 * @param words the words in order; an empty place stands for a gap of a few words
 */
record Phrase(String topic, int weight, List<Token> words) {
    private static final int WIDEST_GAP = 8;
    private static final String LOOSE = ",/-\u2013\"\u201c\u201d";

    /** The index after the last word where this phrase stands at {@code from}, or -1. */
    int matchedUpTo(List<Token> text, int from, Spelling spelling) {
        int at = from;
        boolean gap = false;
        for (Token word : words) {
            if (isGap(word)) {
                gap = true;
                continue;
            }
            at = gap ? next(text, at, word, spelling) : afterLoose(text, at, from);
            if (at < 0 || at >= text.size() || !spelling.same(word, text.get(at))) {
                return -1;
            }
            at++;
            gap = false;
        }
        return at;
    }

    /** Commas, dashes and quotation marks inside a phrase do not part it. */
    private static int afterLoose(List<Token> text, int at, int from) {
        int word = at;
        while (word > from && word < text.size() && LOOSE.contains(text.get(word).key())) {
            word++;
        }
        return word;
    }

    private static int next(List<Token> text, int from, Token word, Spelling spelling) {
        int last = Math.min(text.size(), from + WIDEST_GAP + 1);
        for (int i = from; i < last && !endsSentence(text.get(i)); i++) {
            if (spelling.same(word, text.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsSentence(Token token) {
        return token.key().equals(".") || token.key().equals(";");
    }

    private static boolean isGap(Token word) {
        return word.key().equals("\u2026");
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    Mention.Fit fit() {
        return words.stream().anyMatch(Phrase::isGap) ? Mention.Fit.WITH_GAP : Mention.Fit.EXACT;
    }

    Mention mention(int from, int to, Mention.Fit fit) {
        return new Mention(topic, weight, from, to, fit);
    }
}
