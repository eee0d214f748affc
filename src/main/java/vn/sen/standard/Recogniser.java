package vn.sen.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs the topics that a phrase mentions against each other.
 *
 * <p>A row names its work first and then says of what, after what, or by what ("training in
 * internal audit", "corrective action after the audit"): a topic counts in full where it opens a
 * part of the phrase, and little inside parentheses, after a preposition or as the object of
 * another topic.
 */
final class Recogniser {
    private static final double ENOUGH = 5;
    private static final double ENOUGH_ALONE = 3.5;

    /** Topics that a more particular one makes its own: a report of the audit is audit work. */
    static final Set<String> GENERAL = Set.of("report-results", "direct-and-sum-up");

    private final Lexicon lexicon;
    private final Catalogue catalogue;

    Recogniser(Lexicon lexicon, Catalogue catalogue) {
        this.lexicon = lexicon;
        this.catalogue = catalogue;
    }

    Recognition recognise(String text) {
        List<Token> tokens = Token.of(text);
        List<Mention> mentions = lexicon.find(tokens);
        List<Weighed> topics = new Weighing(tokens, mentions).weigh(withoutOverlaps(mentions));
        List<Weighed> accepted = accept(topics);
        return accepted.isEmpty() ? Recognition.NONE : name(accepted, mentions);
    }

    /** Where phrases share words the longer, then the weightier, is what the text says. */
    private List<Mention> withoutOverlaps(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        mentions.stream()
                .filter(m -> catalogue.isTopic(m.topic()) || m.topic().equals("nothing"))
                .sorted(
                        Comparator.comparingInt(Mention::weight)
                                .reversed()
                                .thenComparing(Mention::fit)
                                .thenComparing(Comparator.comparingInt(Mention::length).reversed()))
                .filter(m -> kept.stream().noneMatch(m::overlaps))
                .forEachOrdered(kept::add);
        kept.removeIf(m -> m.topic().equals("nothing"));
        kept.sort(Comparator.comparingInt(Mention::from));
        return kept;
    }

    private static List<Weighed> accept(List<Weighed> topics) {
        List<Weighed> full = topics.stream().filter(t -> t.score() >= ENOUGH).toList();
        List<Weighed> particular =
                full.stream().filter(t -> !GENERAL.contains(t.mention().topic())).toList();
        if (!particular.isEmpty()) {
            return particular;
        }
        if (!full.isEmpty()) {
            return full;
        }
        return topics.stream()
                .max(Comparator.comparingDouble(Weighed::score))
                .filter(best -> best.score() >= ENOUGH_ALONE)
                .stream()
                .toList();
    }

    private Recognition name(List<Weighed> accepted, List<Mention> mentions) {
        Set<Activity> named = new LinkedHashSet<>();
        double certainty = 1;
        for (int i = 0; i < accepted.size(); i++) {
            named.addAll(activities(accepted.get(i).mention(), scope(accepted, i), mentions));
            certainty = Math.min(certainty, accepted.get(i).certainty());
        }
        return new Recognition(List.copyOf(named), certainty);
    }

    /** The words around a topic that may belong to it: up to its neighbours of another topic. */
    private static Mention scope(List<Weighed> accepted, int at) {
        Mention own = accepted.get(at).mention();
        int from = 0;
        int to = Integer.MAX_VALUE;
        for (Weighed other : accepted) {
            Mention mention = other.mention();
            if (mention.topic().equals(own.topic())) {
                continue;
            }
            from = mention.from() < own.from() ? Math.max(from, mention.to()) : from;
            to = mention.from() > own.from() ? Math.min(to, mention.from()) : to;
        }
        return new Mention(own.topic(), 0, from, to, Mention.Fit.EXACT);
    }

    private List<Activity> activities(Mention topic, Mention scope, List<Mention> mentions) {
        String prefix = topic.topic() + "/";
        Set<Activity> told = new LinkedHashSet<>();
        int readTo = 0;
        for (Mention act : mentions) {
            boolean ofTopic = act.topic().startsWith(prefix) && act.overlaps(scope);
            if (ofTopic && act.from() >= readTo && !isCircumstance(act, topic, mentions)) {
                catalogue.find(act.topic().substring(prefix.length())).ifPresent(told::add);
                readTo = act.to();
            }
        }
        return told.isEmpty() ? catalogue.meantBy(topic.topic()) : List.copyOf(told);
    }

    /** What follows "when", "by", "after" behind the topic says when the work is due, not which. */
    private static boolean isCircumstance(Mention act, Mention topic, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.topic().equals("context"))
                .anyMatch(m -> m.from() >= topic.to() && m.to() <= act.from());
    }
}
