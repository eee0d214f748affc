package vn.sen.plan.web.chase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.web.Days;
import vn.sen.seeing.Sorting;
import vn.sen.web.ui.Address;

/**
 * What the address asks of those who are late.
 *
 * @param ngay the day, today or before
 * @param q words in the name of the place or of a task
 * @param loc {@link #LONG} or {@link #UNCHASED}
 * @param sap by which column it is sorted
 * @param trang page, from 1
 */
record LateAsked(
        @Nullable String ngay,
        @Nullable String q,
        @Nullable String loc,
        @Nullable String sap,
        @Nullable Integer trang) {

    static final String LONG = "lau";
    static final String UNCHASED = "chua-don-doc";
    static final int SIZE = 25;

    /** Working days: a week. */
    private static final int WEEK = 5;

    LocalDate day(LocalDate today) {
        return Days.read(ngay).filter(each -> !each.isAfter(today)).orElse(today);
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    Address address() {
        return Address.of(LateColumns.PATH)
                .with("ngay", ngay)
                .with("q", words())
                .with("loc", loc)
                .with("sap", sap);
    }

    List<LatePlace> of(List<LatePlace> places) {
        String wanted = Folding.of(words());
        Sorting sorting = Sorting.of(sap, LateColumns.KIND);
        Comparator<LatePlace> order =
                sorting.is(LateColumns.COUNT)
                        ? Comparator.comparingInt(each -> each.tasks().size())
                        : Comparator.comparingInt(LatePlace::days);
        boolean up = sorting.column() != null && !sorting.down();
        return places.stream()
                .filter(each -> isFound(each, wanted))
                .filter(each -> !LONG.equals(loc) || each.days() > WEEK)
                .filter(each -> !UNCHASED.equals(loc) || each.chasedOn() == null)
                .sorted(up ? order : order.reversed())
                .toList();
    }

    private static boolean isFound(LatePlace place, String wanted) {
        return Folding.of(place.who().name()).contains(wanted)
                || place.tasks().stream()
                        .anyMatch(each -> each.task().name().searchText().contains(wanted));
    }
}
