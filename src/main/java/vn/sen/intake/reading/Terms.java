package vn.sen.intake.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sen.standard.Lexicon;
import vn.sen.standard.Mention;
import vn.sen.standard.Token;

/** The words that plans are recognised by, from lexicon files. */
public final class Terms {
    public static final Terms COLUMNS = new Terms("columns.lexicon");
    public static final Terms PARTIES = new Terms("parties.lexicon");
    public static final Terms LAYOUT = new Terms("layout.lexicon");

    private final Lexicon lexicon;

    private Terms(String file) {
        this(Lexicon.beside(Terms.class, file));
    }

    private Terms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of a lexicon file that lies beside a class. */
    public static Terms beside(Class<?> owner, String file) {
        return new Terms(Lexicon.beside(owner, file));
    }

    /** A phrase with where it stands in the characters of the text. */
    public record Place(String topic, int weight, int start, int end) {}

    public List<Place> find(String text) {
        List<Token> tokens = Token.of(text);
        return lexicon.find(tokens).stream().map(m -> place(m, tokens)).toList();
    }

    private static Place place(Mention mention, List<Token> tokens) {
        return new Place(
                mention.topic(),
                mention.weight(),
                tokens.get(mention.from()).start(),
                tokens.get(mention.to() - 1).end());
    }

    public List<Place> find(String text, String topic) {
        return find(text).stream().filter(place -> place.topic().equals(topic)).toList();
    }

    public boolean has(String text, String topic) {
        return !find(text, topic).isEmpty();
    }

    /** Where the longest phrase of a topic ends with which the text begins, or -1. */
    public int beginning(String text, String topic) {
        List<Token> tokens = Token.of(text);
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isWord()) {
            first++;
        }
        return first == tokens.size()
                ? -1
                : lexicon.findAt(tokens, first).stream()
                        .filter(mention -> mention.topic().equals(topic))
                        .mapToInt(mention -> tokens.get(mention.to() - 1).end())
                        .max()
                        .orElse(-1);
    }

    public boolean begins(String text, String topic) {
        return beginning(text, topic) >= 0;
    }

    /** The topics whose phrases make up the whole text, punctuation aside. */
    public Set<String> whole(String text) {
        List<Token> words = Token.of(text).stream().filter(Token::isWord).toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        int start = words.getFirst().start();
        int end = words.getLast().end();
        return find(text).stream()
                .filter(place -> place.start() == start && place.end() == end)
                .map(Place::topic)
                .collect(Collectors.toSet());
    }
}
