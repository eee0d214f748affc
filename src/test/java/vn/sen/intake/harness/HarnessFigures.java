package vn.sen.intake.harness;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import vn.sen.intake.PlanReader;

/** Prints the figures of docs/benchmarks.md; with a word, the first misses of that form. */
final class HarnessFigures {
    private static final int PLANS = Integer.getInteger("plans", 100);

    private HarnessFigures() {}

    static void main(String[] args) {
        System.out.println("| form | plans | rows right | cells right | wrong times | undoubted |");
        System.out.println("|---|---|---|---|---|---|");
        print(args, ".docx", WordForm::of);
        print(args, "flat .txt", plan -> utf8(FlatForm.of(plan, FlatForm.Habits.of(plan.seed()))));
        print(args, "layout .txt", plan -> utf8(LayoutForm.byBlanks(plan)));
        print(args, "tabs", plan -> utf8(LayoutForm.byTabs(plan)));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void print(String[] args, String name, Function<KnownPlan, byte[]> form) {
        PlanReader reader = new PlanReader();
        Count count = new Count();
        for (long seed = 0; seed < PLANS; seed++) {
            KnownPlan plan = KnownPlan.of(seed, size(seed));
            count.add(plan, reader.read(form.apply(plan)));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %d | %d |%n",
                name,
                PLANS,
                count.rowShare(),
                count.cellShare(),
                count.wrongTimes,
                count.wrongTimesUndoubted);
        if (args.length > 0 && name.startsWith(args[0])) {
            int most = args.length > 1 ? Integer.parseInt(args[1]) : 60;
            count.misses.stream().limit(most).forEach(System.out::println);
        }
    }

    /** From 3 rows to 140. */
    static int size(long seed) {
        return 3 + (int) (seed * seed * 7 % 138);
    }
}
