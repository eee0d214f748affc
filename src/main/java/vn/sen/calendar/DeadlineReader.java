package vn.sen.calendar;

import java.text.Normalizer;
import java.util.List;

/** Reads the words with which a plan says when. */
public final class DeadlineReader {

    /** Reads a cell that says when: all its words are clauses, joining words, or unread. */
    public Reading read(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
        return new Reading(text, List.of(), text.isEmpty() ? null : text, List.of());
    }

    /** Finds the words of time inside a cell that says what is to be done. */
    public List<Clause> readWithin(String content) {
        return List.of();
    }
}
