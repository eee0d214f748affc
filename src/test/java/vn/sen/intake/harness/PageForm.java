package vn.sen.intake.harness;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.sen.intake.harness.KnownPlan.KnownColumn;
import vn.sen.intake.harness.KnownPlan.KnownRow;

/**
 * A known plan as a page of the web, to be printed by a browser; the layout depends on its seed.
 */
public final class PageForm {

    /** How the table's cells are parted. */
    public enum Ruling {
        /** One line between two cells. */
        COLLAPSED,
        /** A box around each cell, as HTML does by itself. */
        BOXES,
        /** Lines between the rows only. */
        LEVEL,
        /** Every other row is grey. */
        STRIPES,
        NONE;

        String style() {
            return switch (this) {
                case COLLAPSED -> "table{border-collapse:collapse}td,th{border:1px solid #000}";
                case BOXES -> "table{border:1px outset gray}td,th{border:1px inset gray}";
                case LEVEL -> "table{border-collapse:collapse}td,th{border-bottom:1px solid #999}";
                case STRIPES ->
                        "table{border-collapse:collapse}tr:nth-child(even){background:#eee}";
                case NONE -> "";
            };
        }

        public boolean partsAll() {
            return this == COLLAPSED || this == BOXES;
        }
    }

    private PageForm() {}

    public static String of(KnownPlan plan, Ruling ruling) {
        Random random = new Random(plan.seed() * 31 + 7);
        StringBuilder page = new StringBuilder();
        page.append(
                        "<!doctype html><html lang=vi><meta charset=utf-8><title>Kế hoạch</title><style>")
                .append("body{font:")
                .append(11 + random.nextInt(4))
                .append("px ")
                .append(random.nextBoolean() ? "serif" : "sans-serif")
                .append("}td,th{padding:")
                .append(2 + random.nextInt(5))
                .append("px;vertical-align:")
                .append(random.nextBoolean() ? "top" : "middle")
                .append(";text-align:")
                .append(random.nextInt(3) == 0 ? "justify" : "left")
                .append("}table{width:100%}")
                .append(ruling.style())
                .append("</style>");
        head(page);
        page.append("<h3 style='text-align:center'>KẾ HOẠCH<br>")
                .append(plan.title())
                .append("</h3>");
        Frame.BEFORE.forEach(text -> page.append("<p>").append(text).append("</p>"));
        table(page, plan, random.nextBoolean());
        Frame.AFTER.forEach(text -> page.append("<p>").append(text).append("</p>"));
        foot(page);
        return page.toString();
    }

    private static void head(StringBuilder page) {
        page.append("<table style='border:0'>");
        for (List<String> pair : List.of(Frame.LETTERHEAD, Frame.SECOND, Frame.THIRD)) {
            page.append("<tr>");
            pair.forEach(
                    each ->
                            page.append("<td style='border:0;background:none;text-align:center'>")
                                    .append(each));
        }
        page.append("</table>");
    }

    private static void foot(StringBuilder page) {
        page.append("<table style='border:0'><tr><td style='border:0'>")
                .append(String.join("<br>", Frame.RECIPIENTS))
                .append("<td style='border:0;text-align:center'>")
                .append(String.join("<br><br><br>", Frame.SIGNATURE))
                .append("</table>");
    }

    private static void table(StringBuilder page, KnownPlan plan, boolean repeats) {
        page.append("<table>").append(repeats ? "<thead>" : "").append("<tr>");
        plan.headings().forEach(each -> page.append("<th>").append(each));
        page.append(repeats ? "</thead><tbody>" : "");
        String section = null;
        for (KnownRow row : plan.rows()) {
            if (row.section() != null && !row.section().equals(section)) {
                section = row.section();
                page.append("<tr><td colspan=")
                        .append(plan.columns().size())
                        .append("><b>")
                        .append(section)
                        .append("</b>");
            }
            page.append("<tr>");
            for (KnownColumn column : plan.columns()) {
                page.append("<td>")
                        .append(
                                WordForm.paragraphs(plan, row, column.cell()).stream()
                                        .collect(Collectors.joining("<br>")));
            }
        }
        page.append("</table>");
    }
}
