package vn.sen.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All words of the pages in one language, read once: one file a module, {@code
 * messages/<module>.properties} in Vietnamese and {@code messages/en/<module>.properties} in
 * English. Pages ask hundreds of times each, so a word is one look into one table.
 */
final class Phrases {

    private final Map<String, Phrase> phrases = new HashMap<>();

    private Phrases(Map<String, String> words, Language language) {
        words.forEach((key, pattern) -> phrases.put(key, Phrase.of(pattern, language.locale())));
    }

    static Phrases of(Language language) {
        String folder = language == Language.VIETNAMESE ? "" : language.code() + "/";
        try {
            return new Phrases(read("classpath*:messages/" + folder + "*.properties"), language);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words of a key with the arguments in their places; empty where there are none. */
    Optional<String> find(String key, @Nullable Object[] arguments) {
        Phrase phrase = phrases.get(key);
        return phrase == null ? Optional.empty() : Optional.of(phrase.with(arguments));
    }

    private static Map<String, String> read(String pattern) throws IOException {
        Map<String, String> words = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            Properties some = new Properties();
            try (Reader reader =
                    new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                some.load(reader);
            }
            some.stringPropertyNames().forEach(key -> words.put(key, some.getProperty(key)));
        }
        return words;
    }
}
