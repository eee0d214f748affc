package vn.sen.intake.pdf;

/**
 * A line drawn on a page, level or upright.
 *
 * @param at the height of a level line, the distance from the left of an upright one
 * @param from where it begins, from the left or from above
 */
record Rule(boolean level, double at, double from, double to) {
    double length() {
        return to - from;
    }
}
