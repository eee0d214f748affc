package vn.sen.intake.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.Party;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReading;
import vn.sen.intake.harness.KnownPlan.KnownColumn;
import vn.sen.intake.harness.KnownPlan.KnownRow;

/** How much of what is known came back. */
public final class Count {
    /** Doubts that ask a person to look at a time. */
    private static final Set<Doubt> ASKS = Set.of(Doubt.values());

    public int rows;
    public int rowsRight;
    public int cells;
    public int cellsRight;
    public int wrongTimes;

    /** Wrong times that nothing marks as doubtful: none is allowed. */
    public int wrongTimesUndoubted;

    public final List<String> misses = new ArrayList<>();

    public void add(KnownPlan plan, PlanOutcome outcome) {
        List<Item> items = outcome instanceof PlanReading reading ? reading.items() : List.of();
        if (items.isEmpty()) {
            misses.add(plan.kind() + " " + plan.seed() + ": " + outcome);
        }
        int at = 0;
        for (KnownRow row : plan.rows()) {
            int found = at(items, at, row);
            at = found < 0 ? at : found + 1;
            count(plan, row, found < 0 ? null : items.get(found));
        }
        rows += Math.max(0, items.size() - plan.rows().size());
    }

    /** Rows are the same where their content is; a spoilt one stands for that of its place. */
    private static int at(List<Item> items, int from, KnownRow row) {
        for (int i = from; i < Math.min(items.size(), from + 4); i++) {
            if (same(items.get(i).content().value(), row.of(KnownCell.CONTENT))) {
                return i;
            }
        }
        return from < items.size() && number(items.get(from)).equals(row.of(KnownCell.NO))
                ? from
                : -1;
    }

    private void count(KnownPlan plan, KnownRow row, @Nullable Item item) {
        rows++;
        int right = 0;
        for (KnownColumn column : plan.columns()) {
            boolean good = item != null && holds(plan, row, item, column);
            right += good ? 1 : 0;
            if (!good) {
                miss(plan, row, column, item);
            }
        }
        cells += plan.columns().size();
        cellsRight += right;
        rowsRight += right == plan.columns().size() && section(row, item) ? 1 : 0;
    }

    private void miss(KnownPlan plan, KnownRow row, KnownColumn column, @Nullable Item item) {
        if (column.cell() == KnownCell.TIME && item != null) {
            wrongTimes++;
            wrongTimesUndoubted += isDoubted(item) ? 0 : 1;
        }
        misses.add(
                "%s %d row %s %s: wanted «%s», got «%s»"
                        .formatted(
                                plan.kind(),
                                plan.seed(),
                                row.of(KnownCell.NO),
                                column.cell(),
                                row.of(column.cell()),
                                item == null ? "no row" : words(item, column.cell())));
    }

    /** A time is doubted where it carries a doubt, or where none was read, which is shown too. */
    private static boolean isDoubted(Item item) {
        var cell = item.times().cell();
        return cell == null || cell.doubts().stream().anyMatch(ASKS::contains);
    }

    private static boolean section(KnownRow row, @Nullable Item item) {
        Found<String> section = item == null ? null : item.label().section();
        String words = section == null ? null : section.value().replaceFirst("^(\\w+)\\.", "$1");
        return Objects.equals(words, row.section());
    }

    private static boolean holds(KnownPlan plan, KnownRow row, Item item, KnownColumn column) {
        KnownCell cell = column.cell();
        if (cell.isParty()) {
            return of(row.parties(plan.columns()), cell).equals(of(parties(item), cell));
        }
        if (cell == KnownCell.OUTPUT) {
            return item.outputs().stream().map(Found::value).toList().equals(row.outputs());
        }
        if (cell == KnownCell.FUNDS || cell == KnownCell.NOTE) {
            return note(item, column).equals(row.of(cell));
        }
        return same(words(item, cell), row.of(cell));
    }

    private static List<Party> of(List<Party> parties, KnownCell cell) {
        return parties.stream().filter(party -> party.part().name().equals(cell.name())).toList();
    }

    private static List<Party> parties(Item item) {
        return item.responsible().stream().map(Found::value).toList();
    }

    private static String note(Item item, KnownColumn column) {
        return item.notes().stream()
                .map(Found::value)
                .filter(note -> note.startsWith(column.heading() + ": "))
                .map(note -> note.substring(column.heading().length() + 2))
                .findFirst()
                .orElse("");
    }

    private static String words(Item item, KnownCell cell) {
        return switch (cell) {
            case NO -> number(item);
            case CONTENT -> item.content().value();
            case TIME -> item.times().cell() == null ? "" : item.times().cell().value().text();
            case OUTPUT -> item.outputs().stream().map(Found::value).toList().toString();
            case FUNDS, NOTE -> item.notes().stream().map(Found::value).toList().toString();
            default -> of(parties(item), cell).toString();
        };
    }

    private static String number(Item item) {
        return item.label().no() == null ? "" : item.label().no().value();
    }

    private static boolean same(String left, String right) {
        return left.replaceAll("\\s+", " ").strip().equals(right.replaceAll("\\s+", " ").strip());
    }

    public double cellShare() {
        return cells == 0 ? 0 : 100.0 * cellsRight / cells;
    }

    public double rowShare() {
        return rows == 0 ? 0 : 100.0 * rowsRight / rows;
    }
}
