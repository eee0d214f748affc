package vn.sen.paper.word;

/**
 * Measures of annex I, part I, in twentieths of a point unless said otherwise. Where the law gives
 * a range, what its own examples use.
 */
final class Measures {

    /** A4 (I.1): 210 by 297 mm. */
    static final int PAGE_WIDTH = 11_906;

    static final int PAGE_HEIGHT = 16_838;

    /** Margins (I.3): 20 mm above and below, 30 mm on the left, 15 mm on the right. */
    static final int ABOVE = mm(20);

    static final int BELOW = mm(20);
    static final int LEFT = mm(30);
    static final int RIGHT = mm(15);

    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** The box with the agency's name, beside that with the nation's (IV: boxes 2 and 1). */
    static final int HEAD_LEFT = mm(62);

    static final int HEAD_RIGHT = TEXT_WIDTH - HEAD_LEFT;

    /** "Noi nhan" beside the signature (IV: boxes 9b and 7). */
    static final int FOOT_LEFT = TEXT_WIDTH / 2;

    static final int FOOT_RIGHT = TEXT_WIDTH - FOOT_LEFT;

    /** First line of a paragraph (II.6.e): 1.27 cm. */
    static final int INDENT = 720;

    /** Between paragraphs (II.6.e): 6 pt; under the number, before the subject (II.5.b): 6 pt. */
    static final int GAP = 120;

    /** Page numbers stand in the middle of the upper margin (I.7): 10 mm from the edge. */
    static final int TO_PAGE_NUMBER = mm(10);

    private static final int PER_POINT = 20;

    private Measures() {}

    static int mm(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static int points(double points) {
        return (int) Math.round(points * PER_POINT);
    }
}
