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
 * @param order by given name unless said otherwise
 * @param size people on a page
 */
public record PeopleFilter(
        String words, @Nullable UnitId unit, boolean left, int page, Order order, int size) {

    public static final int SIZE = 50;

    /** In which order. */
    public enum Order {
        NAME,
        NAME_BACKWARDS,
        UNIT,
        UNIT_BACKWARDS
    }

    public PeopleFilter {
        page = Math.max(page, 1);
    }

    public PeopleFilter(String words, @Nullable UnitId unit, boolean left, int page) {
        this(words, unit, left, page, Order.NAME, SIZE);
    }

    public int skipped() {
        return (page - 1) * size;
    }

    /** The words as the list keeps them, safe for {@code like}. */
    public String pattern() {
        String folded = Folding.of(words);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
