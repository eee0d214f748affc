package vn.sen.intake.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as typed, freed from what cannot be seen. */
public final class Typed {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern BLANKS =
            Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");

    /** Signs that make a reader see other words than the text has. */
    private static final Pattern TURNING =
            Pattern.compile("[\\x00\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Typed() {}

    /** Whether a text has unseen signs of which somebody should know; others are harmless. */
    public static boolean turns(CharSequence text) {
        return TURNING.matcher(text).find();
    }

    public static String clean(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
    }
}
