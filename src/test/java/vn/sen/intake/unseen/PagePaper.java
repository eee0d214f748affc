package vn.sen.intake.unseen;

import java.util.List;
import vn.sen.intake.unseen.Paper.Cells;
import vn.sen.intake.unseen.Paper.Words;

/** A document as a page of the web, to be printed by a browser. */
final class PagePaper {
    private PagePaper() {}

    static String of(String markup) {
        Paper paper = Paper.of(markup);
        return """
                <!doctype html><html lang=vi><meta charset=utf-8><title>Kế hoạch</title><style>
                @page{size:A4 %s;margin:18mm}body{font:12pt 'Liberation Serif',serif}
                table{width:100%%;border-collapse:collapse}td,th{vertical-align:middle;padding:3px}
                .table td{border:1px solid #000}</style>
                """
                        .formatted(paper.lying() ? "landscape" : "portrait")
                + String.join("\n", paper.each(PagePaper::words, (p, cells) -> table(cells)));
    }

    private static String words(Words words) {
        String style =
                switch (words.setting()) {
                    case '=' -> "text-align:center;font-weight:bold";
                    case '#' -> "font-weight:bold";
                    default -> "text-align:justify";
                };
        String dash = words.setting() == '-' ? "- " : "";
        return "<p style='" + style + "'>" + dash + words.text();
    }

    private static String table(Cells cells) {
        StringBuilder html = new StringBuilder("<table class=" + cells.kind() + "><colgroup>");
        cells.widths()
                .forEach(width -> html.append("<col style='width:").append(width).append("%'>"));
        html.append("</colgroup>");
        for (int row = 0; row < cells.rows().size(); row++) {
            html.append(row == 0 && cells.ruled() ? "<thead>" : "");
            html.append(row == cells.headings() && cells.ruled() ? "</thead><tbody>" : "");
            html.append("<tr>");
            List<String> texts = cells.rows().get(row);
            for (int column = 0; column < texts.size(); column++) {
                html.append(cell(cells, row, column));
            }
        }
        return html.append("</table>").toString();
    }

    private static String cell(Cells cells, int row, int column) {
        String text = cells.rows().get(row).get(column);
        if (text.equals("<") || text.equals("^")) {
            return "";
        }
        String bold =
                text.startsWith("*") || row < cells.headings() ? " style='font-weight:bold'" : "";
        return "<td colspan=%d rowspan=%d%s>%s"
                .formatted(
                        cells.span(row, column),
                        cells.height(row, column),
                        bold,
                        String.join("<br>", Paper.paragraphs(text)));
    }
}
