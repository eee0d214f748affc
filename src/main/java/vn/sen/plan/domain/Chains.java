package vn.sen.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sen.plan.ItemId;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.standard.Lexicon;
import vn.sen.standard.Mention;
import vn.sen.standard.Recognition;

/**
 * Which row a clause such as "ten working days after the review of procedures" is counted from: the
 * row that is the activity the clause's event speaks of. Where no row is, the event is one that
 * somebody records.
 */
public final class Chains {

    private static final double CERTAIN = 0.9;
    private static final Lexicon EVENTS = Lexicon.beside(Chains.class, "events.lexicon");

    private Chains() {}

    /** The rows with their clauses, each with the row it waits for. */
    static List<PlannedRow> linked(
            List<Item> items, Map<ItemId, RowTimes> times, List<ChainChoice> choices) {
        return items.stream()
                .map(
                        item ->
                                new PlannedRow(
                                        item,
                                        times.getOrDefault(item.id(), RowTimes.NONE)
                                                .each(each -> link(each, item, items, choices))))
                .toList();
    }

    /** Choices by the rows that have the words now; those whose row was left out are gone. */
    public static List<ChainChoice> standing(List<ChainChoice> choices, List<Item> items) {
        return choices.stream().flatMap(each -> standing(each, items).stream()).toList();
    }

    private static Optional<ChainChoice> standing(ChainChoice choice, List<Item> items) {
        ItemId chosen = choice.waitsFor();
        return chosen == null
                ? Optional.of(choice)
                : items.stream()
                        .filter(each -> each.id().equals(choice.item()))
                        .findFirst()
                        .flatMap(own -> standing(chosen, own, items))
                        .map(row -> new ChainChoice(choice.item(), choice.clauseText(), row));
    }

    private static RowClause link(
            RowClause clause, Item own, List<Item> items, List<ChainChoice> choices) {
        Counted counted = clause.counted();
        if (counted == null || clause.treatment() != Treatment.WAITS_FOR_EVENT) {
            return clause;
        }
        Optional<ChainChoice> chosen =
                choices.stream().filter(each -> each.isFor(own.id(), clause.text())).findFirst();
        Optional<ItemId> row =
                chosen.isPresent()
                        ? Optional.ofNullable(chosen.get().waitsFor())
                                .flatMap(each -> standing(each, own, items))
                        : Optional.ofNullable(counted.event())
                                .flatMap(event -> awaited(event, own, items));
        return row.map(clause::waitingFor).orElse(clause);
    }

    /** The row that was chosen, or the one that has its words now; none where it was left out. */
    private static Optional<ItemId> standing(ItemId chosen, Item own, List<Item> items) {
        Optional<Item> row = items.stream().filter(each -> each.id().equals(chosen)).findFirst();
        ItemId heir = row.map(each -> each.kin().mergedInto()).orElse(null);
        if (heir != null) {
            return heir.equals(own.id()) ? Optional.empty() : standing(heir, own, items);
        }
        return row.filter(each -> !each.dropped()).map(Item::id);
    }

    private static Optional<ItemId> awaited(String event, Item own, List<Item> items) {
        Set<String> wanted = activities(event);
        return items.stream()
                .filter(each -> !each.id().equals(own.id()) && !each.dropped())
                .filter(each -> each.text().activities().stream().anyMatch(wanted::contains))
                .map(Item::id)
                .findFirst();
    }

    /** Plans name an audit more shortly where they count from it than where they plan it. */
    private static Set<String> activities(String event) {
        Set<String> named =
                EVENTS.find(event).stream().map(Mention::topic).collect(Collectors.toSet());
        if (!named.isEmpty()) {
            return named;
        }
        Recognition recognised = Catalogue.standard().recognise(event);
        return recognised.certainty() < CERTAIN
                ? Set.of()
                : recognised.activities().stream().map(Activity::id).collect(Collectors.toSet());
    }
}
