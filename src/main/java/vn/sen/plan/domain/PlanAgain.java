package vn.sen.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sen.plan.ItemId;

/**
 * An earlier plan, or a template, as the draft of another year. Number, symbol and date are empty;
 * the legal bases stand as they were, to be checked.
 *
 * @param origin what it was made from, in words
 */
public record PlanAgain(
        YearMove move, PlanText text, List<RowAgain> rows, List<Duty> duties, String origin) {

    public PlanAgain {
        rows = List.copyOf(rows);
        duties = List.copyOf(duties);
    }

    /** The words of an earlier plan, moved. */
    public static PlanText moved(PlanText before, YearMove move) {
        Naming naming = before.naming();
        Letterhead head = before.letterhead();
        Wording wording = before.wording();
        return new PlanText(
                new Naming(
                        naming.kind(),
                        move.move(naming.title()).after(),
                        move.to(),
                        naming.series()),
                new Letterhead(head.parentName(), head.agencyName(), head.place(), "", ""),
                before.signature(),
                new Wording(
                        wording.legalBases(),
                        all(wording.purposes(), move),
                        all(wording.requirements(), move),
                        all(wording.closing(), move),
                        wording.recipients()),
                new Dated(null, null, null));
    }

    public static ItemText moved(ItemText before, YearMove move) {
        return new ItemText(
                move.move(before.section()).after(),
                before.no(),
                move.move(before.content()).after(),
                move.move(before.timingText()).after(),
                all(before.outputs(), move),
                before.activities(),
                all(before.notes(), move));
    }

    public static List<Duty> moved(List<Duty> duties, YearMove move) {
        return duties.stream()
                .map(each -> new Duty(each.unitName(), all(each.items(), move)))
                .toList();
    }

    private static List<String> all(List<String> words, YearMove move) {
        return words.stream().map(each -> move.move(each).after()).toList();
    }

    /**
     * What a clause waits for, as somebody chose it in the earlier plan: by the same words in this
     * year. A choice goes where one of its rows was left out.
     *
     * @param heirs the rows of this plan by those that they come from
     */
    public Optional<ChainChoice> carried(ChainChoice choice, Map<ItemId, ItemId> heirs) {
        ItemId row = heirs.get(choice.item());
        ItemId awaited = choice.waitsFor();
        ItemId heir = awaited == null ? null : heirs.get(awaited);
        if (row == null || (awaited != null && heir == null)) {
            return Optional.empty();
        }
        return Optional.of(new ChainChoice(row, move.move(choice.clauseText()).after(), heir));
    }

    /** How many rows have other words than before. */
    public int movedRows() {
        return (int) rows.stream().filter(RowAgain::isMoved).count();
    }

    /** How many rows somebody should look at. */
    public int marked() {
        return (int) rows.stream().filter(each -> !each.signs().isEmpty()).count();
    }
}
