package vn.sen.intake.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sen.intake.WordSheet;
import vn.sen.intake.harness.KnownPlan.KnownColumn;
import vn.sen.intake.harness.KnownPlan.KnownRow;

/** A known plan as a Word file. */
public final class WordForm {
    private WordForm() {}

    public static byte[] of(KnownPlan plan) {
        WordSheet sheet = new WordSheet();
        sheet.table(List.of(joined(Frame.LETTERHEAD, Frame.SECOND), Frame.THIRD), false, 0, false);
        sheet.paragraph('=', "KẾ HOẠCH");
        sheet.paragraph('=', plan.title());
        Frame.BEFORE.forEach(text -> paragraph(sheet, text));
        sheet.table(table(plan), true, 1, plan.seed() % 2 == 0);
        Frame.AFTER.forEach(text -> paragraph(sheet, text));
        sheet.table(
                List.of(
                        List.of(
                                String.join(" ¶ ", Frame.RECIPIENTS),
                                String.join(" ¶ ¶ ", Frame.SIGNATURE))),
                false,
                0,
                false);
        return bytes(sheet);
    }

    private static List<String> joined(List<String> above, List<String> below) {
        return List.of(above.get(0) + " ¶ " + below.get(0), above.get(1) + " ¶ " + below.get(1));
    }

    private static void paragraph(WordSheet sheet, String text) {
        boolean heading = Character.isLetterOrDigit(text.charAt(0)) && text.indexOf('.') < 4;
        sheet.paragraph(heading && text.indexOf('.') > 0 ? '#' : '.', text);
    }

    private static List<List<String>> table(KnownPlan plan) {
        List<List<String>> table = new ArrayList<>();
        table.add(plan.headings());
        String section = null;
        for (KnownRow row : plan.rows()) {
            if (row.section() != null && !row.section().equals(section)) {
                section = row.section();
                table.add(heading(plan, section));
            }
            table.add(plan.columns().stream().map(column -> cell(plan, row, column)).toList());
        }
        return table;
    }

    /** A section across the table, or with its number and title in their columns. */
    private static List<String> heading(KnownPlan plan, String section) {
        String[] cells = new String[plan.columns().size()];
        if (plan.seed() % 3 == 0) {
            Arrays.fill(cells, "<");
            cells[0] = "*" + section;
            return List.of(cells);
        }
        Arrays.fill(cells, "");
        int blank = section.indexOf(' ');
        cells[0] = "*" + section.substring(0, blank);
        for (int i = 1; i < cells.length; i++) {
            if (plan.columns().get(i).cell() == KnownCell.CONTENT) {
                cells[i] = "*" + section.substring(blank + 1);
            }
        }
        return List.of(cells);
    }

    private static String cell(KnownPlan plan, KnownRow row, KnownColumn column) {
        return String.join(" ¶ ", paragraphs(plan, row, column.cell()));
    }

    /** The paragraphs of a cell: several parties or records as a dash list, in some plans. */
    static List<String> paragraphs(KnownPlan plan, KnownRow row, KnownCell cell) {
        String text = row.of(cell);
        boolean list = cell.isParty() || cell == KnownCell.OUTPUT;
        if (list && text.contains(";") && plan.seed() % 4 == 1) {
            return Arrays.stream(text.split(";\\s*", -1)).map(part -> "- " + part).toList();
        }
        return List.of(text);
    }

    private static byte[] bytes(WordSheet sheet) {
        try (var document = sheet.finish();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
