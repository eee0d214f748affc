package vn.sen.intake.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sen.intake.harness.KnownPlan.KnownColumn;
import vn.sen.intake.harness.KnownPlan.KnownRow;

/** A known plan as a PDF file, drawn line by line, in a layout that depends on its seed. */
public final class PdfForm {
    private static final double PADDING = 5;

    private final KnownPlan plan;
    private final Habits habits;
    private final Sheets sheets;
    private final List<Double> edges = new ArrayList<>();
    private double at;
    private int page = 1;

    /**
     * How a plan is drawn.
     *
     * @param ruled whether rules part its cells
     * @param lying whether on lying paper
     * @param size of its letters
     * @param cuts whether rows run over the end of a page
     * @param repeats whether each page begins with the headings
     * @param middle whether cells are set in the middle of their height
     * @param turned quarter turns of the pages
     */
    public record Habits(
            boolean ruled,
            boolean lying,
            double size,
            boolean cuts,
            boolean repeats,
            boolean middle,
            int turned) {
        public static Habits of(long seed, boolean ruled) {
            Random random = new Random(seed * 17 + 3);
            return new Habits(
                    ruled,
                    random.nextBoolean(),
                    10 + random.nextInt(4),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    ruled && random.nextInt(3) == 0,
                    random.nextInt(4) == 0 ? 1 : 0);
        }
    }

    private PdfForm(KnownPlan plan, Habits habits) {
        this.plan = plan;
        this.habits = habits;
        this.sheets = new Sheets(habits.lying());
    }

    public static byte[] of(KnownPlan plan) {
        return of(plan, Habits.of(plan.seed(), true));
    }

    public static byte[] of(KnownPlan plan, Habits habits) {
        PdfForm form = new PdfForm(plan, habits);
        form.draw();
        form.sheets.rotate(habits.turned());
        return form.sheets.bytes();
    }

    private double left() {
        return 60;
    }

    private double right() {
        return sheets.width() - 40;
    }

    private double foot() {
        return sheets.height() - 60;
    }

    private double line() {
        return habits.size() * 1.2;
    }

    private void draw() {
        at = 70;
        for (List<String> pair : List.of(Frame.LETTERHEAD, Frame.SECOND, Frame.THIRD)) {
            centred(pair.get(0), left(), left() + 190, false);
            centred(pair.get(1), left() + 200, right(), false);
            at += line() + 2;
        }
        at += line();
        heading("KẾ HOẠCH");
        wrapped(plan.title(), right() - left()).forEach(this::heading);
        at += line();
        Frame.BEFORE.forEach(this::paragraph);
        table();
        at += line() * 1.5;
        Frame.AFTER.forEach(this::paragraph);
        at += line();
        for (int i = 0; i < Frame.RECIPIENTS.size(); i++) {
            sheets.write(Frame.RECIPIENTS.get(i), left(), at, habits.size(), i == 0);
            if (i == 0 || i == 3) {
                centred(Frame.SIGNATURE.get(i / 3), left() + 250, right(), true);
            }
            at += line();
        }
        number();
    }

    private void centred(String text, double from, double to, boolean bold) {
        double width = sheets.width(text, habits.size());
        sheets.write(text, (from + to - width) / 2, at, habits.size(), bold);
    }

    private void heading(String text) {
        centred(text, left(), right(), true);
        at += line();
    }

    private void paragraph(String text) {
        boolean bold = text.length() < 40;
        boolean first = true;
        for (String line : wrapped(text, right() - left())) {
            if (at > foot() - line()) {
                turn();
            }
            sheets.write(line, left(), at + habits.size(), habits.size(), bold && first);
            at += line();
            first = false;
        }
        at += 4;
    }

    private void turn() {
        number();
        sheets.turn();
        page++;
        at = 60;
    }

    private void number() {
        String number = "" + page;
        sheets.write(number, (left() + right()) / 2, sheets.height() - 25, 10, false);
    }

    private List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && sheets.width(longer, habits.size()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void table() {
        double all = plan.columns().stream().mapToDouble(PdfForm::width).sum();
        edges.add(left());
        for (KnownColumn column : plan.columns()) {
            edges.add(edges.getLast() + width(column) / all * (right() - left()));
        }
        row(cells(plan.headings().stream().map(List::of).toList()), true);
        String section = null;
        for (KnownRow row : plan.rows()) {
            if (row.section() != null && !row.section().equals(section)) {
                section = row.section();
                section(section);
            }
            row(
                    cells(
                            plan.columns().stream()
                                    .map(c -> WordForm.paragraphs(plan, row, c.cell()))
                                    .toList()),
                    false);
        }
    }

    private static double width(KnownColumn column) {
        return Math.max(6, column.cell().width);
    }

    private List<List<String>> cells(List<List<String>> paragraphs) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            double width = edges.get(i + 1) - edges.get(i) - 2 * PADDING;
            cells.add(paragraphs.get(i).stream().flatMap(p -> wrapped(p, width).stream()).toList());
        }
        return cells;
    }

    private void section(String text) {
        if (at + line() * 3 > foot()) {
            breakTable();
        }
        sheets.write(text, left() + PADDING, at + habits.size() + 2, habits.size(), true);
        level(at);
        upright(left(), at, at + line() + 5);
        upright(right(), at, at + line() + 5);
        at += line() + 5;
        level(at);
    }

    /** A row; what does not fit goes on after the break. */
    private void row(List<List<String>> cells, boolean bold) {
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        int room = (int) ((foot() - at - 6) / line());
        if (room < height && (!habits.cuts() || room < 2)) {
            breakTable();
            room = (int) ((foot() - at - 6) / line());
        }
        part(cells, 0, Math.min(height, room), bold);
        if (room < height) {
            breakTable();
            part(cells, room, height, bold);
        }
    }

    private void part(List<List<String>> cells, int from, int to, boolean bold) {
        double end = at + (to - from) * line() + 5;
        level(at);
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i);
            double sink = habits.middle() ? Math.max(0, to - from - lines.size()) * line() / 2 : 0;
            for (int l = from; l < Math.min(to, lines.size()); l++) {
                double baseline = at + sink + habits.size() + 1 + (l - from) * line();
                sheets.write(lines.get(l), edges.get(i) + PADDING, baseline, habits.size(), bold);
            }
        }
        edges.forEach(edge -> upright(edge, at, end));
        at = end;
        level(at);
    }

    private void breakTable() {
        turn();
        if (habits.repeats()) {
            part(cells(plan.headings().stream().map(List::of).toList()), 0, headingHeight(), true);
        }
    }

    private int headingHeight() {
        return cells(plan.headings().stream().map(List::of).toList()).stream()
                .mapToInt(List::size)
                .max()
                .orElse(1);
    }

    private void level(double y) {
        if (habits.ruled()) {
            sheets.rule(left(), y, right(), y, plan.seed() % 2 == 0);
        }
    }

    private void upright(double x, double from, double to) {
        if (habits.ruled()) {
            sheets.rule(x, from, x, to, plan.seed() % 2 == 0);
        }
    }
}
