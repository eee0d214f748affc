package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sen.plan.domain.NearestDays.Pair;

class NearestDaysTests {

    private static final List<LocalDate> QUARTERS = days("03-17", "06-19", "09-19", "12-19");

    @Test
    void givesOneDayToTheNearestOfMany() {
        assertThat(NearestDays.of(QUARTERS, days("10-27"))).containsExactly(new Pair(2, 0));
    }

    @Test
    void pairsAsManyAsThereAreInTheirOrder() {
        assertThat(NearestDays.of(QUARTERS, days("01-05", "01-06", "01-07", "01-08")))
                .containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2), new Pair(3, 3));
    }

    @Test
    void leavesOutThoseThatAreFurthest() {
        assertThat(NearestDays.of(QUARTERS, days("06-30", "12-31")))
                .containsExactly(new Pair(1, 0), new Pair(3, 1));
        assertThat(NearestDays.of(days("06-30", "12-31"), QUARTERS))
                .containsExactly(new Pair(0, 1), new Pair(1, 3));
    }

    @Test
    void pairsNothingWithNothing() {
        assertThat(NearestDays.of(List.of(), QUARTERS)).isEmpty();
        assertThat(NearestDays.of(QUARTERS, List.of())).isEmpty();
    }

    @Test
    void hasNoFewerDaysBetweenInAnyOtherWay() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(20231027);
        for (int round = 0; round < 300; round++) {
            List<LocalDate> from = byChance(chance, chance.nextInt(5));
            List<LocalDate> to = byChance(chance, chance.nextInt(5));

            List<Pair> pairs = NearestDays.of(from, to);

            assertThat(pairs).hasSize(Math.min(from.size(), to.size()));
            assertThat(pairs.stream().mapToInt(Pair::from)).isSorted().doesNotHaveDuplicates();
            assertThat(pairs.stream().mapToInt(Pair::to)).isSorted().doesNotHaveDuplicates();
            assertThat(apart(from, to, pairs)).isEqualTo(fewest(from, to));
        }
    }

    /** Tries every way. */
    private static long fewest(List<LocalDate> from, List<LocalDate> to) {
        if (from.size() > to.size()) {
            return fewest(to, from);
        }
        if (from.isEmpty()) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (int place = 0; place <= to.size() - from.size(); place++) {
            long rest = fewest(from.subList(1, from.size()), to.subList(place + 1, to.size()));
            best = Math.min(best, apart(from.getFirst(), to.get(place)) + rest);
        }
        return best;
    }

    private static long apart(List<LocalDate> from, List<LocalDate> to, List<Pair> pairs) {
        return pairs.stream()
                .mapToLong(each -> apart(from.get(each.from()), to.get(each.to())))
                .sum();
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static List<LocalDate> byChance(RandomGenerator chance, int howMany) {
        return new ArrayList<>(
                IntStream.range(0, howMany)
                        .mapToObj(each -> LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(365)))
                        .sorted()
                        .toList());
    }

    private static List<LocalDate> days(String... days) {
        return IntStream.range(0, days.length)
                .mapToObj(each -> LocalDate.parse("2023-" + days[each]))
                .toList();
    }
}
