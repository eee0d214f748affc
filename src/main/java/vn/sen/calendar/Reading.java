package vn.sen.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader made of one cell. Every word is in a clause, is a joining word, or is unread.
 *
 * @param text the cell, normalised (NFC, single spaces)
 * @param unread the words that were not understood, word for word
 * @param slips misspellings, and times that say too little, with what they were taken for
 */
public record Reading(
        String text, List<Clause> clauses, @Nullable String unread, List<Slip> slips) {

    public Reading {
        clauses = List.copyOf(clauses);
        slips = List.copyOf(slips);
    }
}
