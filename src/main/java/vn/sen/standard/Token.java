package vn.sen.standard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a punctuation mark of a text, with the two keys under which it is looked up.
 *
 * @param key lower case; the tone stands at the end and y is i, so that the spellings that
 *     Vietnamese writers use side by side have one key
 * @param plain the key without any marks
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
public record Token(String key, String plain, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}]");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final char CROSSED_D = '\u0111';

    /** Cuts a text into words and single punctuation marks; white space is left out. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            tokens.add(of(word.group(), word.start(), word.end()));
        }
        return tokens;
    }

    private static Token of(String word, int start, int end) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            String key = lower.replace('y', 'i');
            return new Token(key, key, start, end);
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD).replace('y', 'i');
        String key = toneLast(apart);
        String plain = MARKS.matcher(apart).replaceAll("").replace(CROSSED_D, 'd');
        return new Token(key, plain, start, end);
    }

    private static String toneLast(String apart) {
        Matcher tone = TONES.matcher(apart);
        StringBuilder tones = new StringBuilder();
        while (tone.find()) {
            tones.append(tone.group());
        }
        return tones.isEmpty() ? apart : TONES.matcher(apart).replaceAll("") + tones;
    }

    /** Whether this is a word or number, not a punctuation mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(key.charAt(0));
    }

    boolean hasMarks() {
        return !key.equals(plain);
    }
}
