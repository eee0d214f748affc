package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.RowTimes;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.store.ClauseAnswers;
import vn.sen.plan.store.ItemQueries;

/** Tells what words of time would mean in a plan, while somebody writes them. */
@Service
@Transactional(readOnly = true)
public class TryWords {

    private final PlanShelf shelf;
    private final ItemQueries items;
    private final ClauseAnswers answers;
    private final Calendars calendars;
    private final DeadlineReader reader = new DeadlineReader();

    TryWords(PlanShelf shelf, ItemQueries items, ClauseAnswers answers, Calendars calendars) {
        this.shelf = shelf;
        this.items = items;
        this.answers = answers;
        this.calendars = calendars;
    }

    /**
     * The times of a row that says this.
     *
     * @param clauses each with the row that it would wait for
     * @param others the rows that a clause can be counted from
     */
    public record Tried(RowTimes times, List<ReviewPage.Clause> clauses, List<Item> others) {}

    /**
     * Tries words in the place of a row's.
     *
     * @param row null for one that is not there yet
     */
    public Tried read(PlanId id, @Nullable ItemId row, ItemText words) {
        Plan plan = shelf.look(id);
        List<Item> all = items.ofPlan(id);
        Item tried =
                all.stream()
                        .filter(each -> each.id().equals(row))
                        .findFirst()
                        .orElseGet(() -> Item.drafted(id, all.size() + 1, words, List.of()))
                        .reworded(words);
        List<Item> others = all.stream().filter(each -> !each.id().equals(tried.id())).toList();
        RowTimes times = times(plan, others, tried);
        Map<ItemId, Item> known =
                others.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return new Tried(
                times,
                times.clauses().stream().map(each -> clause(each, known)).toList(),
                others.stream().filter(each -> !each.dropped()).toList());
    }

    private RowTimes times(Plan plan, List<Item> others, Item tried) {
        List<Item> whole = new ArrayList<>(others);
        whole.add(tried);
        RowTimesReader times = new RowTimesReader(reader, calendars.deadlines());
        List<ChainChoice> choices = answers.ofPlan(plan.id()).choices();
        return PlannedRow.read(plan, whole, choices, times).getLast().times();
    }

    private static ReviewPage.Clause clause(RowClause clause, Map<ItemId, Item> known) {
        ItemId awaited = clause.waitsFor();
        return new ReviewPage.Clause(
                clause, List.of(), awaited == null ? null : known.get(awaited));
    }
}
