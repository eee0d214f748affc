package vn.sen.intake.pdf;

/**
 * A character as it stands on a page, in points from the upper left corner.
 *
 * @param text what it says; several characters for a ligature
 * @param baseline the height of the line that it stands on
 * @param size of its font
 */
record Glyph(String text, double left, double right, double baseline, double size, boolean bold) {

    double centre() {
        return (left + right) / 2;
    }

    /**
     * Half the height of a small letter above the line: where a glyph is, for who asks the cell.
     */
    double middle() {
        return baseline - size * 0.3;
    }

    /** Whether this is the blank drawn right behind another glyph. */
    boolean isBlankBehind(Glyph other) {
        return isBlank()
                && Math.abs(baseline - other.baseline) < 1
                && Math.abs(left - other.right) < 1;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Glyph shifted(double by) {
        return new Glyph(text, left + by, right + by, baseline, size, bold);
    }
}
