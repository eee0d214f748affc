package vn.sen.intake.pdf;

import java.util.List;

/** Where the text of pages begins and ends. */
final class Margins {
    /** A line of text is longer than this share of the page's width. */
    private static final double LONG = 0.5;

    private Margins() {}

    /** The room of a sheet's text, as the long lines of all sheets of its width show it. */
    static Room of(Sheet sheet, List<List<Part>> pages, List<Sheet> sheets) {
        double left = sheet.width();
        double right = 0;
        for (int i = 0; i < sheets.size(); i++) {
            if (Math.abs(sheets.get(i).width() - sheet.width()) > 1) {
                continue;
            }
            for (Part part : pages.get(i)) {
                if (part instanceof Part.Line(TextLine line)) {
                    left = Math.min(left, line.left());
                    boolean isLong = line.right() - line.left() > sheet.width() * LONG;
                    right = isLong ? Math.max(right, line.right()) : right;
                }
            }
        }
        left = Math.min(left, sheet.width() / 4);
        return new Room(left, right > left ? right : sheet.width() - left);
    }
}
