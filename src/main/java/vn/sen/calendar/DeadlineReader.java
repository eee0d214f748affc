package vn.sen.calendar;

import java.util.List;
import vn.sen.calendar.reading.Readers;

/**
 * Reads the words with which a plan says when. Case, composed or decomposed letters, kinds of space
 * and small slips of spelling make no difference. It never fails: what it does not understand is
 * unread.
 */
public final class DeadlineReader {

    private final Readers readers = new Readers();

    /** Reads a cell that says when: all its words are clauses, joining words, or unread. */
    public Reading read(String cell) {
        return readers.cell(cell);
    }

    /** Finds the words of time inside a cell that says what is to be done. */
    public List<Clause> readWithin(String content) {
        return readers.content(content);
    }
}
