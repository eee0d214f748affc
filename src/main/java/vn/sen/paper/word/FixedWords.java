package vn.sen.paper.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** Words that the law itself puts on every paper; never in another language. */
final class FixedWords {

    private static final Properties WORDS = read();

    private FixedWords() {}

    static String get(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(WORDS.getProperty(key), key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(arguments);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var file =
                Objects.requireNonNull(
                        FixedWords.class.getResourceAsStream("/vn/sen/paper/words.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
