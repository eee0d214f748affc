package vn.sen.intake.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, in whichever encoding Vietnamese comes out.
 *
 * @param old the encoding from before Unicode that it was converted from; null where it was none
 */
public record Decoded(String text, @Nullable OldLetters old) {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final int SAMPLE = 40_000;

    /** One null in so many signs may be an accident; more of them are no text. */
    private static final int MOST_NULLS = 200;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\u00AD]+");

    /** The text of a file; none where the bytes are no text. */
    public static @Nullable Decoded of(byte[] file) {
        Charset wide = wide(file);
        if (wide != null) {
            String text = new String(file, wide);
            return text.indexOf('\0') >= 0 ? null : new Decoded(unmarked(text), null);
        }
        for (byte one : file) {
            if (one == 0) {
                String text = strict(file);
                return text == null || nulls(text) > text.length() / MOST_NULLS
                        ? null
                        : new Decoded(unmarked(text), null);
            }
        }
        String unicode = strict(file);
        return unicode == null ? best(file) : best(unmarked(unicode));
    }

    private static long nulls(String text) {
        return text.chars().filter(sign -> sign == 0).count();
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16, by its mark or by every other byte being null. */
    private static @Nullable Charset wide(byte[] file) {
        if (starts(file, LITTLE_MARK)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(file, BIG_MARK)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] nulls = new int[2];
        int sample = Math.min(file.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            nulls[i % 2] += file[i] == 0 ? 1 : 0;
        }
        if (file.length % 2 == 0 && nulls[1] > sample / 5 && nulls[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = file.length % 2 == 0 && nulls[0] > sample / 5 && nulls[1] == 0;
        return big ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static @Nullable String strict(byte[] file) {
        int from = starts(file, UTF8_MARK) ? UTF8_MARK.length : 0;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file, from, file.length - from);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded best(byte[] file) {
        Decoded old = best(new String(file, LATIN));
        String standard = new String(file, VIETNAMESE);
        boolean isOld = old.old() != null && speaks(old.text()) > speaks(standard);
        return isOld ? old : new Decoded(standard, null);
    }

    /** Text that may have been saved as Unicode with the letters of an old encoding. */
    private static Decoded best(String text) {
        Decoded best = new Decoded(text, null);
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int most = speaks(sample);
        for (OldLetters old : OldLetters.values()) {
            int spoken = speaks(old.convert(sample));
            if (spoken > most * 2 + 2) {
                most = spoken;
                best = new Decoded(old.convert(text), old);
            }
        }
        return best;
    }

    /** How many of the words are common ones of Vietnamese. */
    private static int speaks(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String composed = java.text.Normalizer.normalize(sample, java.text.Normalizer.Form.NFC);
        return (int)
                WORDS.splitAsStream(composed.toLowerCase(Locale.ROOT))
                        .filter(CommonWords.all()::contains)
                        .count();
    }
}
