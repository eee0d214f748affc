package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitView;
import vn.sen.plan.PartRole;
import vn.sen.standard.Lexicon;
import vn.sen.standard.Mention;
import vn.sen.standard.Token;

/**
 * Reads the words with which a plan names a party. A unit's own name goes before a learnt name of
 * the same words; a learnt name goes before what a part of its words says, and before the group
 * that its words mean to other agencies.
 */
final class Parties {

    private static final Lexicon WORDS = Lexicon.beside(Parties.class, "parties.lexicon");

    private final UnitNames names;
    private final LearntNames learnt;
    private final Map<UnitId, UnitView> byId;

    Parties(List<UnitView> units, LearntNames learnt) {
        this.names = new UnitNames(units);
        this.learnt = learnt;
        this.byId = units.stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    /** What stands where in the words. */
    private record Found(
            List<UnitNames.Place> units, List<Mention> mentions, List<LearntNames.Place> learnt) {

        Stream<Assignee> learntTargets() {
            return learnt.stream().flatMap(each -> each.name().targets().stream());
        }

        /** The tokens that something was made of. */
        BitSet covered() {
            BitSet covered = new BitSet();
            units.forEach(each -> covered.set(each.from(), each.to()));
            mentions.forEach(each -> covered.set(each.from(), each.to()));
            return covered;
        }
    }

    NamedParty read(PartRole role, String words) {
        Found found = find(Token.of(words));
        Set<PartyGroup> groups = groups(found.mentions());
        Set<UnitView> units = new LinkedHashSet<>();
        found.units().forEach(each -> units.add(each.unit()));
        Set<Assignee> others = new LinkedHashSet<>();
        found.learntTargets().forEach(each -> take(each, units, groups, others));
        return new NamedParty(role, words, groups, List.copyOf(units), List.copyOf(others));
    }

    private static Set<PartyGroup> groups(List<Mention> mentions) {
        Set<PartyGroup> groups = EnumSet.noneOf(PartyGroup.class);
        mentions.forEach(each -> groups.addAll(PartyGroup.of(each.topic())));
        return groups;
    }

    /** A learnt name is a unit or a group like any other; else it is done by whom it names. */
    private void take(
            Assignee target, Set<UnitView> units, Set<PartyGroup> groups, Set<Assignee> others) {
        UnitView unit = byId.get(target.unitId());
        Optional<PartyGroup> group = PartyGroup.holding(target.heldRole());
        if (unit != null) {
            units.add(unit);
        } else if (group.isPresent()) {
            groups.add(group.get());
        } else {
            others.add(target);
        }
    }

    private Found find(List<Token> text) {
        List<UnitNames.Place> units = new ArrayList<>(names.find(text));
        List<Mention> mentions =
                new ArrayList<>(
                        longest(WORDS.find(text)).stream()
                                .filter(each -> units.stream().noneMatch(u -> belongsTo(each, u)))
                                .toList());
        List<LearntNames.Place> used = new ArrayList<>();
        for (LearntNames.Place place : learnt.find(text)) {
            if (isSurer(place, units, mentions)) {
                units.removeIf(each -> place.overlaps(each.from(), each.to()));
                mentions.removeIf(each -> place.overlaps(each.from(), each.to()));
                used.add(place);
            }
        }
        return new Found(units, mentions, used);
    }

    private static boolean isSurer(
            LearntNames.Place place, List<UnitNames.Place> units, List<Mention> mentions) {
        return units.stream()
                        .filter(each -> place.overlaps(each.from(), each.to()))
                        .allMatch(each -> place.isLongerThan(each.to() - each.from()))
                && mentions.stream()
                        .filter(each -> place.overlaps(each.from(), each.to()))
                        .noneMatch(each -> place.isShorterThan(each.length()));
    }

    /** What a person's answer teaches about words that are not all understood. */
    Optional<Lesson> lesson(String words, Set<Assignee> targets) {
        List<Token> text = Token.of(words);
        Found found = find(text);
        BitSet covered = found.covered();
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (!covered.get(at) && !Lesson.isJoining(text.get(at))) {
                left.add(at);
            }
        }
        if (!Lesson.isName(left.stream().map(text::get).toList())) {
            return Optional.empty();
        }
        return found.mentions().isEmpty()
                ? Optional.of(rest(words, text, left, targets))
                : whole(words, found, targets);
    }

    /** Words beside units that are known mean those beside them; else all mean all. */
    private Lesson rest(String words, List<Token> text, List<Integer> left, Set<Assignee> targets) {
        Found found = find(text);
        int from = left.getFirst();
        int to = left.getLast() + 1;
        Set<Assignee> read = new HashSet<>();
        found.units().forEach(each -> read.add(new Assignee.Unit(each.unit().id())));
        Set<Assignee> more = new LinkedHashSet<>(targets);
        more.removeAll(read);
        boolean parted = found.covered().get(from, to).isEmpty() && !read.isEmpty();
        return parted && targets.containsAll(read) && !more.isEmpty()
                ? new Lesson(
                        words.substring(text.get(from).start(), text.get(to - 1).end()),
                        List.copyOf(more))
                : new Lesson(words.strip(), List.copyOf(targets));
    }

    /** Where a group was read, only an answer that names quite others is about the words. */
    private Optional<Lesson> whole(String words, Found found, Set<Assignee> targets) {
        Set<PartyGroup> groups = groups(found.mentions());
        boolean others = found.units().isEmpty();
        for (Assignee target : targets) {
            UnitView unit = byId.get(target.unitId());
            others &=
                    groups.stream()
                            .noneMatch(
                                    each ->
                                            each.role() == target.heldRole()
                                                    || (unit != null
                                                            && each.units().contains(unit.kind())));
        }
        return others
                ? Optional.of(new Lesson(words.strip(), List.copyOf(targets)))
                : Optional.empty();
    }

    /** "The head of" a unit is the unit. */
    private static boolean belongsTo(Mention mention, UnitNames.Place unit) {
        return mention.from() < unit.to() && mention.to() >= unit.from();
    }

    private static List<Mention> longest(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : mentions) {
            if (kept.stream().noneMatch(mention::overlaps)) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
