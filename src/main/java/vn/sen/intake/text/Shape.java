package vn.sen.intake.text;

/** What the edges of a line say. */
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
