package vn.sen.plan.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.store.PlanLine;
import vn.sen.seeing.Sorting;
import vn.sen.web.ui.Address;

/**
 * What the address asks of the list of plans. There are a few a year, so it is answered from the
 * whole list.
 *
 * @param q words to find in title, number and year
 * @param tt in which state
 * @param loai what they are of
 * @param nam for which year
 * @param sap by which column it is sorted
 * @param trang page, from 1
 */
record PlansAsked(
        @Nullable String q,
        @Nullable String tt,
        @Nullable String loai,
        @Nullable Integer nam,
        @Nullable String sap,
        @Nullable Integer trang) {

    static final int SIZE = 25;

    String words() {
        return q == null ? "" : q.strip();
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    Address address() {
        return Address.of(PlanColumns.PATH)
                .with("q", words())
                .with("tt", tt)
                .with("loai", loai)
                .with("nam", nam)
                .with("sap", sap);
    }

    /** Those that are asked for, of all. */
    List<PlanLine> of(List<PlanLine> plans) {
        String wanted = Folding.of(words());
        List<PlanLine> found =
                plans.stream()
                        .filter(each -> tt == null || code(each).equals(tt))
                        .filter(each -> isEmpty(loai) || each.series().equals(loai))
                        .filter(each -> nam == null || nam.equals(each.year()))
                        .filter(each -> Folding.of(text(each)).contains(wanted))
                        .toList();
        Sorting sorting = Sorting.of(sap, PlanColumns.KIND);
        if (sorting.column() == null) {
            return found;
        }
        Comparator<PlanLine> order = order(sorting);
        return found.stream().sorted(sorting.down() ? order.reversed() : order).toList();
    }

    private static Comparator<PlanLine> order(Sorting sorting) {
        if (sorting.is(PlanColumns.YEAR)) {
            return Comparator.comparing(
                    PlanLine::year, Comparator.nullsLast(Comparator.naturalOrder()));
        }
        return sorting.is(PlanColumns.SERIES)
                ? Comparator.comparing(each -> Folding.of(each.series()))
                : Comparator.comparing(each -> Folding.of(each.title()));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /** The state's name in addresses. */
    static String code(PlanLine plan) {
        return switch (plan.state()) {
            case DRAFT, DISCARDED -> "nhap";
            case SUBMITTED -> "cho-duyet";
            case APPROVED, IN_FORCE -> "dang-chay";
            case CLOSED -> "da-dong";
            case RECORD -> "ho-so";
        };
    }

    private static String text(PlanLine plan) {
        return String.join(
                " ",
                plan.title(),
                plan.series(),
                plan.number() + plan.symbol(),
                plan.year() == null ? "" : plan.year().toString());
    }
}
