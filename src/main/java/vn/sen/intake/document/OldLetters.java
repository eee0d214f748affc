package vn.sen.intake.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Encodings of Vietnamese from before Unicode, in which letters stood at the codes of others. */
public enum OldLetters {
    /** TCVN 5712:1993, also called ABC; of the fonts whose names begin with ".Vn". */
    TCVN3("tcvn3.letters"),
    /** VNI, of the fonts whose names begin with "VNI-". */
    VNI("vni.letters");

    private static final int HEX = 4;

    private static final Map<OldLetters, Map<String, String>> LETTERS =
            new EnumMap<>(OldLetters.class);

    static {
        for (OldLetters old : values()) {
            LETTERS.put(old, letters(old.file));
        }
    }

    private final String file;

    OldLetters(String file) {
        this.file = file;
    }

    private static Map<String, String> letters(String file) {
        Map<String, String> letters = new HashMap<>();
        for (String line : lines(file)) {
            if (!line.startsWith("#")) {
                int blank = line.indexOf(' ');
                letters.put(codes(line.substring(0, blank)), line.substring(blank + 1));
            }
        }
        return Map.copyOf(letters);
    }

    /** Of a font; none where the font is one of Unicode. */
    public static @Nullable OldLetters ofFont(@Nullable String font) {
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        return name.startsWith(".vn") ? TCVN3 : name.startsWith("vni-") ? VNI : null;
    }

    /** Whether a font shows capitals for small letters, as ".VnTimeH" does. */
    public static boolean isOfCapitals(@Nullable String font) {
        return ofFont(font) == TCVN3 && font != null && font.endsWith("H");
    }

    private static String codes(String hex) {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < hex.length(); i += HEX) {
            codes.append((char) Integer.parseInt(hex.substring(i, i + HEX), 16));
        }
        return codes.toString();
    }

    /** Text whose characters are the codes as the letters that they stood for. */
    public String convert(String text) {
        Map<String, String> letters = Objects.requireNonNull(LETTERS.get(this));
        StringBuilder converted = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String pair = text.substring(at, Math.min(text.length(), at + 2));
            String letter = letters.get(pair);
            int length = letter == null ? 1 : pair.length();
            String one = text.substring(at, at + length);
            converted.append(letter == null ? letters.getOrDefault(one, one) : letter);
            at += length;
        }
        return converted.toString();
    }

    /**
     * What one code stands for that comes without its neighbours: a letter, or the marks that the
     * letter before it gets.
     */
    public String convertAlone(String code) {
        Map<String, String> letters = Objects.requireNonNull(LETTERS.get(this));
        String letter = letters.get(code);
        return letter != null ? letter : marks(letters, code);
    }

    private static String marks(Map<String, String> letters, String code) {
        return letters.entrySet().stream()
                .filter(each -> each.getKey().length() == 2 && each.getKey().endsWith(code))
                .findFirst()
                .map(each -> marks(letters, each.getKey().substring(0, 1), each.getValue()))
                .orElse(code);
    }

    private static String marks(Map<String, String> letters, String base, String letter) {
        String bare = Normalizer.normalize(letters.getOrDefault(base, base), Normalizer.Form.NFD);
        return Normalizer.normalize(letter, Normalizer.Form.NFD).substring(bare.length());
    }

    /** The lines of a file beside this class. */
    static List<String> lines(String file) {
        try (InputStream in =
                        Objects.requireNonNull(OldLetters.class.getResourceAsStream(file), file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
