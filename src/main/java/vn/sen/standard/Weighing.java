package vn.sen.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much each mentioned topic counts at its place in the phrase. */
final class Weighing {
    private static final double IN_PARENTHESES = 0.35;
    private static final double AFTER_PREPOSITION = 0.4;
    private static final double AS_OBJECT = 0.45;
    private static final int REACH = 3;
    private static final Set<String> JOINING = Set.of(",", ";", "/", "+", "-", "\u2013", ".", ":");

    /** The words for "and" in keys of {@link Token}. */
    private static final Set<String> AND = Set.of("va\u0300", "va");

    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final Set<Integer> inParentheses;

    Weighing(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.inParentheses = inParentheses(tokens);
    }

    List<Weighed> weigh(List<Mention> topics) {
        List<Weighed> weighed = new ArrayList<>();
        Mention head = null;
        for (Mention topic : topics) {
            double score = topic.weight() * factor(topic, head);
            weighed.add(new Weighed(topic, score));
            boolean general = Recogniser.GENERAL.contains(topic.topic());
            head = score >= 5 && !general ? topic : head;
        }
        return weighed;
    }

    private double factor(Mention topic, @Nullable Mention head) {
        if (inParentheses.contains(topic.from())) {
            return IN_PARENTHESES;
        }
        if (afterPreposition(topic)) {
            return AFTER_PREPOSITION;
        }
        boolean object = head != null && !head.topic().equals(topic.topic()) && !opens(topic, head);
        return object ? AS_OBJECT : 1;
    }

    private boolean afterPreposition(Mention topic) {
        return mentions.stream()
                .filter(m -> m.topic().equals("context") && m.to() <= topic.from())
                .filter(m -> m.from() + REACH + 1 >= topic.from())
                .anyMatch(m -> !joins(m.to(), topic.from()));
    }

    /** Whether the topic opens a part of its own: right after a joining word, or with a verb. */
    private boolean opens(Mention topic, Mention head) {
        int join = lastJoin(head.to(), topic.from());
        return join >= 0 && (topic.from() - join <= 1 || startsWithVerb(join + 1, topic));
    }

    private boolean startsWithVerb(int from, Mention topic) {
        return mentions.stream()
                .anyMatch(m -> m.topic().equals("verb") && m.from() == from && from <= topic.to());
    }

    private boolean joins(int from, int to) {
        return lastJoin(from, to) >= 0;
    }

    private int lastJoin(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String key = tokens.get(i).key();
            if (JOINING.contains(key) || AND.contains(key)) {
                return i;
            }
        }
        return -1;
    }

    private static Set<Integer> inParentheses(List<Token> tokens) {
        Set<Integer> inside = new HashSet<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String key = tokens.get(i).key();
            depth += key.equals("(") ? 1 : 0;
            depth -= key.equals(")") && depth > 0 ? 1 : 0;
            if (depth > 0) {
                inside.add(i);
            }
        }
        return inside;
    }
}
