package vn.sen.intake.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sen.intake.harness.KnownPlan.KnownColumn;
import vn.sen.intake.harness.KnownPlan.KnownRow;

/** A known plan as text that keeps its columns: by blanks, or by tabs as from a clipboard. */
public final class LayoutForm {
    private static final int PAGE = 60;

    private final KnownPlan plan;
    private final List<String> lines = new ArrayList<>();
    private int onPage = 40;
    private int page = 1;

    private LayoutForm(KnownPlan plan) {
        this.plan = plan;
    }

    /** As {@code pdftotext -layout} writes it. */
    public static String byBlanks(KnownPlan plan) {
        return new LayoutForm(plan).text();
    }

    /** As a table comes out of a clipboard: a row a line. */
    public static String byTabs(KnownPlan plan) {
        List<String> lines = new ArrayList<>();
        head(lines, plan);
        Frame.BEFORE.forEach(lines::add);
        lines.add(String.join("\t", plan.headings()));
        String section = null;
        for (KnownRow row : plan.rows()) {
            if (row.section() != null && !row.section().equals(section)) {
                section = row.section();
                lines.add(section.replaceFirst(" ", "\t"));
            }
            lines.add(
                    plan.columns().stream()
                            .map(column -> row.of(column.cell()))
                            .collect(Collectors.joining("\t")));
        }
        lines.addAll(Frame.AFTER);
        lines.addAll(Frame.RECIPIENTS);
        lines.addAll(Frame.SIGNATURE);
        return String.join("\n", lines);
    }

    private static void head(List<String> lines, KnownPlan plan) {
        for (List<String> pair : List.of(Frame.LETTERHEAD, Frame.SECOND, Frame.THIRD)) {
            lines.add("  " + pair.get(0) + " ".repeat(24 - pair.get(0).length() / 2) + pair.get(1));
        }
        lines.add("");
        lines.add(" ".repeat(40) + "KẾ HOẠCH");
        lines.add("          " + plan.title());
        lines.add("");
    }

    private String text() {
        head(lines, plan);
        Frame.BEFORE.forEach(this::text);
        add(cells(plan.headings()));
        lines.add("");
        String section = null;
        for (KnownRow row : plan.rows()) {
            if (row.section() != null && !row.section().equals(section)) {
                section = row.section();
                int blank = section.indexOf(' ');
                lines.add("  " + section.substring(0, blank) + "   " + section.substring(blank));
            }
            add(
                    plan.columns().stream()
                            .map(
                                    column ->
                                            Wrapping.wrap(
                                                    WordForm.paragraphs(plan, row, column.cell()),
                                                    column.cell().width))
                            .toList());
        }
        Frame.AFTER.forEach(this::text);
        for (int i = 0; i < Frame.RECIPIENTS.size(); i++) {
            String right = i == 0 ? "GIÁM ĐỐC" : i == 3 ? Frame.SIGNATURE.get(1) : "";
            lines.add(pad(Frame.RECIPIENTS.get(i), 60) + right);
        }
        return String.join("\n", lines) + "\n";
    }

    private void text(String paragraph) {
        List<String> wrapped = Wrapping.wrap(paragraph, 90);
        lines.add("        " + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add("  " + line));
    }

    private List<List<String>> cells(List<String> words) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            cells.add(Wrapping.wrap(words.get(i), plan.columns().get(i).cell().width));
        }
        return cells;
    }

    private void add(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        if (onPage + height > PAGE) {
            page++;
            onPage = 0;
            lines.add("\f" + " ".repeat(45) + page);
            lines.add("");
        }
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder("  ");
            for (int i = 0; i < cells.size(); i++) {
                String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                row.append(pad(text, width(plan.columns().get(i))));
            }
            lines.add(row.toString().stripTrailing());
        }
        onPage += height;
    }

    private static int width(KnownColumn column) {
        return column.cell().width + 4;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
