package vn.sen.intake.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as typed, freed from what cannot be seen. */
public final class Typed {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    private static final Pattern BLANKS =
            Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");

    private Typed() {}

    public static String clean(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
    }
}
