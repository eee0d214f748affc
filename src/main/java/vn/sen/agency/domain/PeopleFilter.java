package vn.sen.agency.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;

/**
 * Which people a list shows.
 *
 * @param words part of name, position or mail address, with or without marks; empty for all
 * @param unit null for all units
 * @param left true for those who have left instead of those who work here
 * @param page counted from 1
 */
public record PeopleFilter(String words, @Nullable UnitId unit, boolean left, int page) {

    public static final int SIZE = 50;

    public PeopleFilter {
        page = Math.max(page, 1);
    }

    public int skipped() {
        return (page - 1) * SIZE;
    }

    /** The words as the list keeps them, safe for {@code like}. */
    public String pattern() {
        String folded = Folding.of(words);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
