package vn.sen.intake.text;

/**
 * A line of a table's body, or a part of one.
 *
 * @param gap blank lines before it
 * @param page whether it begins a page, and whether the table's heading stands between
 * @param midLine whether it stands on one line with the atom before it
 */
record Atom(String text, int gap, Page page, boolean midLine, Shape shape) {
    enum Page {
        SAME,
        NEW,
        HEADED
    }

    /** What its edges say. */
    record Shape(
            boolean lower,
            boolean bulleted,
            boolean open,
            boolean endsOpen,
            boolean wantsNumber,
            int depth,
            String first,
            String last) {
        static Shape of(String text) {
            return new Shape(
                    Words.startsLower(text),
                    Words.isBulleted(text),
                    Words.isOpen(text),
                    Words.endsOpen(text),
                    Words.wantsNumber(text),
                    Words.depth(text),
                    Words.first(text),
                    Words.last(text));
        }
    }

    static Atom of(String text, int gap, Page page, boolean midLine) {
        return new Atom(text, gap, page, midLine, Shape.of(text));
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.charAt(0));
    }

    Atom withText(String other) {
        return of(other, gap, page, midLine);
    }

    int length() {
        return text.length();
    }
}
