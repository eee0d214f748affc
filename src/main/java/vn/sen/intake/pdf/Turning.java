package vn.sen.intake.pdf;

/**
 * From the directions of a PDF file (right and up, from a page's lower left corner) to those of a
 * reader (right and down, from the upper left corner of the page as it is held).
 *
 * @param quarters quarter turns against the clock of the text to be read
 */
record Turning(int quarters, double x, double y, double pageWidth, double pageHeight) {
    double width() {
        return quarters % 2 == 0 ? pageWidth : pageHeight;
    }

    double height() {
        return quarters % 2 == 0 ? pageHeight : pageWidth;
    }

    double across(double atX, double atY) {
        return switch (quarters) {
            case 0 -> atX - x;
            case 1 -> atY - y;
            case 2 -> x + pageWidth - atX;
            default -> y + pageHeight - atY;
        };
    }

    double down(double atX, double atY) {
        return switch (quarters) {
            case 0 -> y + pageHeight - atY;
            case 1 -> atX - x;
            case 2 -> atY - y;
            default -> x + pageWidth - atX;
        };
    }
}
