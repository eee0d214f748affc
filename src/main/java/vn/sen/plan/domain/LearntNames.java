package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sen.standard.Token;

/** The names that an agency has learnt and can still use, found in the words of a plan. */
public final class LearntNames {

    public static final LearntNames NONE = new LearntNames(List.of());

    private final List<LearntName> names;

    /** The longest names come first, so that they are found before their own parts. */
    public LearntNames(List<LearntName> names) {
        this.names =
                names.stream()
                        .sorted(Comparator.comparingInt((LearntName each) -> -each.key().length()))
                        .toList();
    }

    /** A name at a place of a text, as indexes of tokens. */
    record Place(LearntName name, int from, int to) {

        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }

        boolean isLongerThan(int length) {
            return to - from > length;
        }

        boolean isShorterThan(int length) {
            return to - from < length;
        }
    }

    List<Place> find(List<Token> text) {
        List<Place> found = new ArrayList<>();
        for (LearntName name : names) {
            List<String> words = plain(name.words());
            for (int from = 0; from < text.size(); from++) {
                int start = from;
                int to = end(text, from, words);
                if (to > 0 && found.stream().noneMatch(each -> each.overlaps(start, to))) {
                    found.add(new Place(name, from, to));
                }
            }
        }
        return found;
    }

    /** The names that stand in words and mean only those who are named for them. */
    public List<LearntName> usedIn(String words, Set<Assignee> named) {
        return find(Token.of(words)).stream()
                .map(Place::name)
                .filter(each -> named.containsAll(each.targets()))
                .distinct()
                .toList();
    }

    /**
     * The names that stand in words and mean somebody else than those who are named for them: what
     * the words say by themselves went before.
     */
    public List<LearntName> contradictedBy(String words, List<Part> parts) {
        Set<Assignee> named = new HashSet<>();
        parts.stream()
                .filter(each -> each.words().equals(words))
                .forEach(each -> named.add(each.assignee()));
        return named.isEmpty()
                ? List.of()
                : find(Token.of(words)).stream()
                        .map(Place::name)
                        .filter(each -> !named.containsAll(each.targets()))
                        .distinct()
                        .toList();
    }

    static List<String> plain(String words) {
        return Token.of(words).stream().filter(Token::isWord).map(Token::plain).toList();
    }

    /** Punctuation inside a name makes no difference. */
    private static int end(List<Token> text, int from, List<String> words) {
        int at = 0;
        int token = from;
        while (at < words.size() && token < text.size()) {
            Token here = text.get(token);
            if (here.isWord() && !here.plain().equals(words.get(at))) {
                return 0;
            }
            if (!here.isWord() && at == 0) {
                return 0;
            }
            at += here.isWord() ? 1 : 0;
            token++;
        }
        return !words.isEmpty() && at == words.size() ? token : 0;
    }
}
