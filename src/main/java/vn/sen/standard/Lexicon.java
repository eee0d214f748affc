package vn.sen.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weighted phrases by topic, found in a text whatever its case and, where the text has been typed
 * without marks or with a wrong one, in spite of them.
 *
 * <p>A lexicon is a text file: {@code [topic]} opens a topic, each line below it is {@code weight
 * phrase}; {@code ...} (as one character) is a gap of at most eight words; {@code @name = a; b}
 * names alternatives that a phrase may use as {@code @name}; {@code #} begins a remark.
 */
public final class Lexicon {
    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparingInt(Mention::from)
                    .thenComparing(Comparator.comparingInt(Mention::length).reversed())
                    .thenComparing(Comparator.comparingInt(Mention::weight).reversed());

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Lexicon(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            String first = phrase.words().getFirst().plain();
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
        }
    }

    /** Reads the lexicon file that lies beside a class. */
    public static Lexicon beside(Class<?> owner, String file) {
        return new Lexicon(LexiconFile.parse(lines(owner, file)));
    }

    static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** All mentions in a text, by place; at one place the longest first. */
    public List<Mention> find(List<Token> text) {
        List<Mention> mentions = new ArrayList<>();
        boolean typedPlain = isTypedPlain(text);
        for (int from = 0; from < text.size(); from++) {
            add(mentions, text, from, typedPlain);
        }
        mentions.sort(LONGEST_FIRST);
        return mentions;
    }

    /** The mentions that begin at one token. */
    public List<Mention> findAt(List<Token> text, int from) {
        List<Mention> mentions = new ArrayList<>();
        add(mentions, text, from, isTypedPlain(text));
        mentions.sort(LONGEST_FIRST);
        return mentions;
    }

    private static boolean isTypedPlain(List<Token> text) {
        return text.stream().noneMatch(Token::hasMarks);
    }

    private void add(List<Mention> into, List<Token> text, int from, boolean typedPlain) {
        for (Phrase phrase : byFirstWord.getOrDefault(text.get(from).plain(), List.of())) {
            Mention mention = mention(phrase, text, from, typedPlain);
            if (mention != null) {
                into.add(mention);
            }
        }
    }

    public List<Mention> find(String text) {
        return find(Token.of(text));
    }

    private static @Nullable Mention mention(
            Phrase phrase, List<Token> text, int from, boolean typedPlain) {
        int to = phrase.matchedUpTo(text, from, Spelling.EXACT);
        if (to >= 0) {
            return phrase.mention(from, to, phrase.fit());
        }
        if (phrase.isOneWord() && !typedPlain) {
            return null; // one short word with another mark is usually another word
        }
        int plain = phrase.matchedUpTo(text, from, Spelling.PLAIN);
        return plain < 0 ? null : phrase.mention(from, plain, Mention.Fit.WITH_SLIP);
    }
}
