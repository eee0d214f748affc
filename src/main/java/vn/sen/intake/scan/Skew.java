package vn.sen.intake.scan;

import java.util.Arrays;

/**
 * How far a page lies askew: at the right angle its lines of text and rules gather in few rows, so
 * the sum of the squares of ink in a row is the largest.
 */
final class Skew {
    private static final double WIDEST = Math.toRadians(2.5);
    private static final double STEP = Math.toRadians(0.1);
    private static final int SPARSE = 4; // every so many pixels are looked at

    private final Grey page;

    private Skew(Grey page) {
        this.page = page;
    }

    static Grey removed(Grey page) {
        return page.turned(-new Skew(page).angle());
    }

    private double angle() {
        double best = 0;
        double most = gathered(0) * 1.01;
        for (double angle = -WIDEST; angle <= WIDEST; angle += STEP) {
            double gathered = gathered(angle);
            if (gathered > most) {
                most = gathered;
                best = angle;
            }
        }
        return best;
    }

    private double gathered(double angle) {
        double[] ink = new double[page.height() / SPARSE + 1];
        double slope = Math.tan(angle);
        for (int y = 0; y < page.height(); y += SPARSE) {
            for (int x = 0; x < page.width(); x += SPARSE) {
                if (page.isInk(x, y)) {
                    double level = y - (x - page.width() / 2.0) * slope;
                    ink[Math.clamp(Math.round(level / SPARSE), 0, ink.length - 1)]++;
                }
            }
        }
        return Arrays.stream(ink).map(row -> row * row).sum();
    }
}
