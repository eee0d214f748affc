package vn.sen.calendar.reading;

import java.text.Normalizer;

/** Letters without the marks that Vietnamese puts on them. */
final class Marks {

    private static final char FIRST_OF_TABLE = '\u00C0';
    private static final char[] TABLE = new char[0x1F00 - FIRST_OF_TABLE];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = base((char) (i + FIRST_OF_TABLE));
        }
    }

    private Marks() {}

    /** A lower-case word without marks; the same string where it has none. */
    static String strip(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (strip(word.charAt(i)) != word.charAt(i)) {
                return stripFrom(word, i);
            }
        }
        return word;
    }

    private static String stripFrom(String word, int from) {
        char[] bare = word.toCharArray();
        for (int i = from; i < bare.length; i++) {
            bare[i] = strip(bare[i]);
        }
        return new String(bare);
    }

    static char strip(char c) {
        int i = c - FIRST_OF_TABLE;
        return i >= 0 && i < TABLE.length ? TABLE[i] : c;
    }

    private static char base(char c) {
        if (c == '\u0111' || c == '\u0110') {
            return c == '\u0111' ? 'd' : 'D';
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
