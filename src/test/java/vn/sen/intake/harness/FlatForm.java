package vn.sen.intake.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sen.intake.harness.KnownPlan.KnownColumn;
import vn.sen.intake.harness.KnownPlan.KnownRow;

/** A known plan as text that has lost its table: cell after cell, line after line. */
public final class FlatForm {
    private static final int PAGE = 46;
    private static final int WIDTH = 80;

    /**
     * The habits of what made the text.
     *
     * @param wrapped whether lines end where they did on the page
     * @param repeated whether the heading stands on every page
     * @param numbered whether pages have numbers
     * @param torn whether a row may go on over the page
     * @param joined whether a short cell may stand on the line of its number
     */
    public record Habits(
            boolean wrapped, boolean repeated, boolean numbered, boolean torn, boolean joined) {
        public static Habits of(long seed) {
            Random random = new Random(seed * 31 + 7);
            boolean wrapped = random.nextInt(4) > 0;
            return new Habits(
                    wrapped,
                    wrapped && random.nextBoolean(),
                    wrapped && random.nextBoolean(),
                    wrapped && random.nextInt(3) == 0,
                    random.nextInt(3) == 0);
        }
    }

    private final KnownPlan plan;
    private final Habits habits;
    private final List<String> lines = new ArrayList<>();
    private int page = 1;
    private int onPage = 30;

    private FlatForm(KnownPlan plan, Habits habits) {
        this.plan = plan;
        this.habits = habits;
    }

    public static String of(KnownPlan plan, Habits habits) {
        return new FlatForm(plan, habits).text();
    }

    private String text() {
        List.of(Frame.LETTERHEAD, Frame.SECOND).forEach(pair -> lines.add(String.join(" ", pair)));
        lines.add(String.join("        ", Frame.THIRD));
        lines.add("KẾ HOẠCH");
        text(plan.title());
        Frame.BEFORE.forEach(this::text);
        heading();
        String section = null;
        for (KnownRow row : plan.rows()) {
            if (row.section() != null && !row.section().equals(section)) {
                section = row.section();
                roomFor(2);
                add(wrapped(section, WIDTH));
            }
            row(row);
        }
        Frame.AFTER.forEach(this::text);
        lines.addAll(Frame.RECIPIENTS);
        lines.addAll(Frame.SIGNATURE);
        return String.join(" \n\n", lines) + "\n";
    }

    private void text(String paragraph) {
        lines.addAll(wrapped(paragraph, WIDTH));
    }

    private List<String> wrapped(String text, int width) {
        return habits.wrapped() ? Wrapping.wrap(text, width) : List.of(text);
    }

    private void add(List<String> more) {
        lines.addAll(more);
        onPage += more.size();
    }

    private void heading() {
        List<String> heads = new ArrayList<>();
        for (KnownColumn column : plan.columns()) {
            heads.addAll(wrapped(column.heading(), column.cell().width));
        }
        if (habits.joined()) {
            String number = heads.removeFirst();
            heads.set(0, number + " " + heads.getFirst());
        }
        add(heads);
    }

    /** A new page where the rows of the table have come to the end of one. */
    private void roomFor(int height) {
        if (onPage + height > PAGE) {
            breakPage();
        }
    }

    private void breakPage() {
        page++;
        onPage = 0;
        if (habits.numbered()) {
            lines.add("" + page);
        }
        if (habits.repeated()) {
            heading();
        }
    }

    private void row(KnownRow row) {
        List<List<String>> cells = new ArrayList<>();
        for (KnownColumn column : plan.columns()) {
            List<String> words = WordForm.paragraphs(plan, row, column.cell());
            cells.add(
                    habits.wrapped()
                            ? Wrapping.wrap(words, column.cell().width)
                            : words.stream().filter(text -> !text.isEmpty()).toList());
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        if (habits.torn() && onPage + height > PAGE && onPage + 2 < PAGE) {
            torn(cells, PAGE - onPage);
            return;
        }
        roomFor(height);
        put(cells);
        onPage += height;
    }

    private void torn(List<List<String>> cells, int room) {
        put(cells.stream().map(c -> c.subList(0, Math.min(room, c.size()))).toList());
        breakPage();
        cells.forEach(c -> lines.addAll(c.subList(Math.min(room, c.size()), c.size())));
    }

    private void put(List<List<String>> cells) {
        int number = lines.size();
        cells.forEach(lines::addAll);
        if (habits.joined() && lines.size() > number + 1) {
            lines.set(number, lines.get(number) + " " + lines.remove(number + 1));
        }
    }
}
