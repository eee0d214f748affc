package vn.sen.agency.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.sen.actor.UnitId;
import vn.sen.agency.domain.PeopleFilter;
import vn.sen.agency.domain.PeopleFilter.Order;
import vn.sen.seeing.Sorting;
import vn.sen.web.ui.Address;

/**
 * What the address asks of the list of people.
 *
 * @param q words to find
 * @param unit whose people; null for all
 * @param thoi those who have left instead of those who work here
 * @param sap by which column it is sorted
 * @param trang page, from 1
 */
record PeopleAsked(
        @Nullable String q,
        @BindParam(UNIT) @Nullable UnitId unit,
        @Nullable Boolean thoi,
        @Nullable String sap,
        @Nullable Integer trang) {

    static final String UNIT = "don-vi";

    String words() {
        return q == null ? "" : q;
    }

    boolean left() {
        return Boolean.TRUE.equals(thoi);
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    PeopleFilter filter(int page, int size) {
        return new PeopleFilter(words(), unit, left(), page, order(), size);
    }

    private Order order() {
        Sorting sorting = Sorting.of(sap, PeopleColumns.KIND);
        if (sorting.is(PeopleColumns.UNIT)) {
            return sorting.down() ? Order.UNIT_BACKWARDS : Order.UNIT;
        }
        return sorting.down() ? Order.NAME_BACKWARDS : Order.NAME;
    }

    Address address() {
        return Address.of(PeopleController.ADDRESS)
                .with("q", words())
                .with(UNIT, unit)
                .with("thoi", left() ? "true" : null)
                .with("sap", sap);
    }
}
