package vn.sen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures reading and dating together, on one thread; run with {@code -Dtest.excludedGroups=}. */
@Tag("bench")
class PhrasesASecondTests {

    private static final int ROUNDS = 300;

    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);

    @Test
    void readsAndDatesTheBookOfPhrases() {
        List<String> phrases = PhraseBook.read().stream().map(PhraseBook.Entry::phrase).toList();
        long dates = round(phrases, ROUNDS);

        long start = cpuTime();
        dates += round(phrases, ROUNDS);
        double seconds = (cpuTime() - start) / 1e9;

        System.out.printf("%.0f phrases a second%n", ROUNDS * phrases.size() / seconds);
        assertThat(dates).isPositive();
    }

    /** Time on a core, so that other work on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long round(List<String> phrases, int rounds) {
        long dates = 0;
        for (int i = 0; i < rounds; i++) {
            for (String phrase : phrases) {
                for (Clause clause : reader.read(phrase).clauses()) {
                    dates += deadlines.inYear(clause, 2026).size();
                }
            }
        }
        return dates;
    }
}
