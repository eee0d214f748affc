package vn.sen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Clause;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.intake.PlanReader;

/**
 * How fast plans and phrases are read on one core, once the program is warm. Arguments: the folder
 * of the plans, a file of phrases (one a line; the words before a tab count).
 */
final class ReadingSpeed {

    private static final int WARM_UP = 200;
    private static final int COUNTED = 100;
    private static final int PHRASES = 500_000;
    private static final int YEAR = 2026;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> plans = Files.list(Path.of(arguments[0]))) {
            for (Path plan :
                    plans.filter(each -> each.toString().endsWith(".docx")).sorted().toList()) {
                readPlan(plan);
            }
        }
        readPhrases(phrases(Path.of(arguments[1])));
    }

    private static void readPlan(Path file) throws IOException {
        PlanReader reader = new PlanReader();
        byte[] content = Files.readAllBytes(file);
        for (int each = 0; each < WARM_UP; each++) {
            reader.read(content);
        }
        long[] nanoseconds = new long[COUNTED];
        for (int each = 0; each < COUNTED; each++) {
            long begin = System.nanoTime();
            reader.read(content);
            nanoseconds[each] = System.nanoTime() - begin;
        }
        Arrays.sort(nanoseconds);
        System.out.printf(
                "reading %s: median %.1f ms, slowest %.1f ms%n",
                file.getFileName(), nanoseconds[COUNTED / 2] / 1e6, nanoseconds[COUNTED - 1] / 1e6);
    }

    private static void readPhrases(List<String> phrases) {
        count(phrases, PHRASES / 5);
        long begin = System.nanoTime();
        long dates = count(phrases, PHRASES);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "phrases read with their dates: %,.0f a second (%,d phrases, %,d dates)%n",
                PHRASES / seconds, PHRASES, dates);
    }

    private static long count(List<String> phrases, int times) {
        DeadlineReader reader = new DeadlineReader();
        Deadlines deadlines = new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);
        long dates = 0;
        for (int each = 0; each < times; each++) {
            for (Clause clause : reader.read(phrases.get(each % phrases.size())).clauses()) {
                dates += deadlines.inYear(clause, YEAR).size();
            }
        }
        return dates;
    }

    private static List<String> phrases(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0].strip())
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
        }
    }
}
