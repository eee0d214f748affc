package vn.sen.plan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Pairs two rows of days in their order, so that as many as can be are paired and the days between
 * all pairs are fewest: where four reports become one, it is the nearest of them that goes on.
 */
final class NearestDays {

    /** Places in the one row and in the other. */
    record Pair(int from, int to) {}

    private final List<LocalDate> few;
    private final List<LocalDate> many;

    /** Days between the pairs of the first so many of the few, with the first so many others. */
    private final long[][] between;

    private NearestDays(List<LocalDate> few, List<LocalDate> many) {
        this.few = few;
        this.many = many;
        this.between = new long[few.size() + 1][many.size() + 1];
        count();
    }

    /**
     * The pairs.
     *
     * @param from in order
     * @param to in order
     */
    static List<Pair> of(List<LocalDate> from, List<LocalDate> to) {
        if (from.size() <= to.size()) {
            return new NearestDays(from, to).pairs();
        }
        return new NearestDays(to, from)
                .pairs().stream().map(each -> new Pair(each.to(), each.from())).toList();
    }

    private void count() {
        for (int one = 1; one <= few.size(); one++) {
            Arrays.fill(between[one], Long.MAX_VALUE);
            for (int other = one; other <= many.size() - few.size() + one; other++) {
                between[one][other] = Math.min(between[one][other - 1], paired(one, other));
            }
        }
    }

    private long paired(int one, int other) {
        long apart = ChronoUnit.DAYS.between(few.get(one - 1), many.get(other - 1));
        return between[one - 1][other - 1] + Math.abs(apart);
    }

    private List<Pair> pairs() {
        Deque<Pair> pairs = new ArrayDeque<>();
        int other = many.size();
        for (int one = few.size(); one > 0; one--) {
            while (other > one && between[one][other] == between[one][other - 1]) {
                other--;
            }
            other--;
            pairs.addFirst(new Pair(one - 1, other));
        }
        return List.copyOf(pairs);
    }
}
