package vn.sen.calendar.reading;

/**
 * A word, number or mark of a cell.
 *
 * @param value of a number, a weekday or another numbered term, else 0
 * @param start where it begins in the cell, {@code end} is after it
 * @param syllables how many words of the cell it is made of
 */
record Token(Term term, int value, int start, int end, int syllables) {

    boolean touches(Token next) {
        return end == next.start;
    }

    boolean isNumber() {
        return term == Term.NUMBER || term == Term.ROMAN;
    }
}
