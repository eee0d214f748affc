package vn.sen.intake.pdf;

/** The width within which lines of text were broken. */
record Room(double left, double right) {
    /** How far off the middle a centred line may stand, in points. */
    private static final double OFF = 3;

    double centre() {
        return (left + right) / 2;
    }

    boolean centres(TextLine line) {
        return Math.abs(line.centre() - centre()) <= OFF && line.left() - left > OFF;
    }

    /** What a line leaves free. */
    double spare(TextLine line) {
        double behind = right - line.right();
        return centres(line) ? behind + line.left() - left : behind;
    }
}
