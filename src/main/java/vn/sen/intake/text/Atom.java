package vn.sen.intake.text;

/**
 * A line of a table's body.
 *
 * @param line its number in the body
 * @param gap blank lines before it
 * @param page whether it begins a page, and whether the table's heading stands between
 */
record Atom(int line, String text, int gap, Page page, Shape shape) {
    enum Page {
        SAME,
        NEW,
        HEADED
    }

    static Atom of(int line, String text, int gap, Page page) {
        return new Atom(line, text, gap, page, Shape.of(text));
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.charAt(0));
    }

    Atom withText(String other) {
        return of(line, other, gap, page);
    }

    int length() {
        return text.length();
    }
}
