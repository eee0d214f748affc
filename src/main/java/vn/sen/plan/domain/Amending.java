package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * A plan as an amendment would leave it: computed before it is approved, and once more when it is.
 *
 * @param rows those that it touches, in the plan's order, the new ones last
 */
public record Amending(List<Row> rows) {

    public Amending {
        rows = List.copyOf(rows);
    }

    /** The plan as it is. */
    public record Now(
            Plan plan,
            List<Item> items,
            List<ChainChoice> choices,
            List<FrozenClause> clauses,
            List<Task> tasks,
            LocalDate today) {}

    /**
     * A row before and after.
     *
     * @param before null for a new one
     * @param effects on its tasks
     */
    public record Row(
            AmendedRow amended,
            @Nullable Item before,
            Item after,
            RowTimes said,
            List<FrozenClause> ended,
            List<FrozenClause> fresh,
            List<Effect> effects) {

        public boolean isOvertaken() {
            return before != null && amended.isOvertaken(before);
        }

        public PlannedRow planned() {
            return new PlannedRow(after, said);
        }

        public List<Effect> of(Effect.Kind kind) {
            return effects.stream().filter(each -> each.is(kind)).toList();
        }
    }

    /**
     * Computes it.
     *
     * @param labels names of occurrences among several
     */
    public static Amending of(
            Now now,
            List<AmendedRow> amended,
            RowTimesReader reader,
            Function<PeriodLabel, String> labels) {
        Map<ItemId, Item> before =
                now.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        Map<ItemId, Item> after = after(now, amended, before);
        List<Item> whole =
                after.values().stream().sorted(Comparator.comparingInt(Item::position)).toList();
        Map<ItemId, PlannedRow> read =
                PlannedRow.read(now.plan(), whole, now.choices(), reader).stream()
                        .collect(Collectors.toMap(each -> each.item().id(), Function.identity()));
        return new Amending(
                amended.stream()
                        .map(
                                each ->
                                        row(
                                                now,
                                                each,
                                                before.get(each.item()),
                                                Objects.requireNonNull(read.get(each.item())),
                                                labels))
                        .sorted(Comparator.comparingInt(each -> each.after().position()))
                        .toList());
    }

    private static Map<ItemId, Item> after(
            Now now, List<AmendedRow> amended, Map<ItemId, Item> before) {
        Map<ItemId, Item> after = new HashMap<>(before);
        int last = now.items().stream().mapToInt(Item::position).max().orElse(0);
        for (AmendedRow each : amended) {
            Item item = before.get(each.item());
            last++;
            after.put(
                    each.item(),
                    item == null ? each.added(now.plan().id(), last) : each.over(item));
        }
        return after;
    }

    private static Row row(
            Now now,
            AmendedRow amended,
            @Nullable Item before,
            PlannedRow read,
            Function<PeriodLabel, String> labels) {
        Item after = read.item();
        List<FrozenClause> stated =
                now.clauses().stream().filter(each -> each.itemId().equals(after.id())).toList();
        RowTimes said = after.dropped() ? RowTimes.NONE : read.times();
        AmendedTimes times = AmendedTimes.of(now.plan().id(), after.id(), stated, said);
        List<Task> own =
                now.tasks().stream().filter(each -> isMadeBy(each, after, stated)).toList();
        String was = before == null ? "" : before.text().content();
        List<Effect> effects = AmendedTasks.of(was, after, times, own, now.today(), labels);
        return new Row(amended, before, after, said, times.ended(), times.fresh(), effects);
    }

    /** Work that was added by the way has doers of its own and goes with its row only. */
    private static boolean isMadeBy(Task task, Item row, List<FrozenClause> stated) {
        boolean own = task.source().itemId().equals(row.id());
        return own
                && (row.dropped()
                        || stated.stream()
                                .anyMatch(each -> each.id().equals(task.source().clauseId())));
    }

    public boolean isOvertaken() {
        return rows.stream().anyMatch(Row::isOvertaken);
    }

    /** The same text for the same effects: what was looked at is what is done. */
    public String digest() {
        String text =
                rows.stream()
                        .flatMap(row -> row.effects().stream())
                        .filter(each -> !each.is(Effect.Kind.STAYS))
                        .map(Amending::digest)
                        .sorted()
                        .collect(Collectors.joining("|"));
        return Integer.toHexString(text.hashCode());
    }

    private static String digest(Effect effect) {
        Task before = effect.before();
        String task = before == null ? effect.after().name().title() : before.id().toString();
        return effect.kind() + " " + task + " " + effect.after().schedule().due();
    }
}
