package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.Source;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.document.Grid;

/**
 * The tables of a document that compete for being the plan. One that goes on from the one before,
 * in the same columns, is the same plan cut in two; tasks without a table compete with none.
 */
final class Competing {
    private static final int SHOWN_ROWS = 3;
    private static final int LONGEST_CAPTION = 40;

    private final List<Plan> plans = new ArrayList<>();
    private final Map<TaskTable, Work> works = new LinkedHashMap<>();

    /** What one plan has: its tables with the items read from them. */
    private static final class Plan {
        final String caption;
        final List<TaskTable> tables = new ArrayList<>();
        final List<Item> items = new ArrayList<>();

        Plan(String caption) {
            this.caption = caption;
        }
    }

    private Competing() {}

    static Competing of(List<Piece> pieces, ItemReader reader) {
        Competing competing = new Competing();
        Piece before = null;
        for (Piece piece : pieces) {
            if (piece instanceof TaskTable table) {
                competing.add(table, reader.read(table), before);
            }
            before = piece;
        }
        return competing;
    }

    private void add(TaskTable table, Work work, @Nullable Piece before) {
        works.put(table, work);
        List<Item> items = work.items();
        if (isProse(table) || items.isEmpty()) {
            return;
        }
        if (plans.isEmpty() || !goesOn(plans.getLast(), table, items, before)) {
            plans.add(new Plan(before instanceof Line line ? caption(line) : ""));
        }
        plans.getLast().tables.add(table);
        plans.getLast().items.addAll(items);
    }

    private static boolean isProse(TaskTable table) {
        return table.number() <= 0;
    }

    private static String caption(Line line) {
        return Text.words(line.words()) <= LONGEST_CAPTION ? line.words() : "";
    }

    private static boolean goesOn(
            Plan plan, TaskTable table, List<Item> items, @Nullable Piece before) {
        boolean touches = before instanceof TaskTable;
        return roles(plan.tables.getLast()).equals(roles(table))
                && (touches || counts(plan.items.getLast(), items.getFirst()));
    }

    private static List<Role> roles(TaskTable table) {
        return table.columns().list().stream().map(Column::role).toList();
    }

    private static boolean counts(Item last, Item next) {
        int number = number(last);
        return number > 0 && number(next) == number + 1;
    }

    private static int number(Item item) {
        Found<String> no = item.label().no();
        return no != null && no.value().matches("\\d{1,4}") ? Integer.parseInt(no.value()) : 0;
    }

    int size() {
        return plans.size();
    }

    /** The rows of the tables that are taken, in the order of the document. */
    List<Item> items(TableChoice choice) {
        List<Item> items = new ArrayList<>();
        works.forEach(
                (table, work) -> {
                    if (isTaken(table, choice)) {
                        items.addAll(work.items());
                    }
                });
        return items;
    }

    /** What is no row; of a table that is not taken, all its words: nothing is dropped. */
    List<Source> unread(TableChoice choice) {
        List<Source> unread = new ArrayList<>();
        works.forEach(
                (table, work) ->
                        unread.addAll(isTaken(table, choice) ? work.unread() : words(table)));
        return unread;
    }

    private boolean isTaken(TaskTable table, TableChoice choice) {
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).tables.contains(table)) {
                return choice.takes(i + 1);
            }
        }
        return isProse(table) || choice.equals(TableChoice.ALL);
    }

    List<WhichTable.Candidate> candidates() {
        List<WhichTable.Candidate> candidates = new ArrayList<>();
        for (Plan plan : plans) {
            candidates.add(candidate(candidates.size() + 1, plan));
        }
        return candidates;
    }

    private static WhichTable.Candidate candidate(int number, Plan plan) {
        List<String> headings =
                plan.tables.getFirst().columns().list().stream()
                        .map(Column::heading)
                        .filter(heading -> !heading.isEmpty())
                        .toList();
        List<String> first =
                plan.items.stream().limit(SHOWN_ROWS).map(item -> item.content().value()).toList();
        return new WhichTable.Candidate(number, plan.caption, headings, first, plan.items.size());
    }

    private static List<Source> words(TaskTable table) {
        Grid grid = table.grid();
        List<Source> words = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (Grid.Box box : grid.row(row)) {
                if (box.row() == row && !box.isBlank()) {
                    words.add(new Source(Cells.place(table.number(), box), Cells.text(box)));
                }
            }
        }
        return words;
    }
}
