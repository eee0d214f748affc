package vn.sen.intake.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.PlanReading;
import vn.sen.intake.TableChoice;

/** What is asked of a plan: how it is written out, and which tables of the document it is. */
record Wanted(Function<PlanReading, String> writer, boolean json, TableChoice tables) {

    /** Takes {@code --table N}, or several as {@code 1,2}, out of the words; none if misused. */
    static @Nullable TableChoice tables(List<String> words) {
        int at = words.indexOf("--table");
        if (at < 0) {
            return TableChoice.ALL;
        }
        words.remove(at);
        return at < words.size() ? choice(words.remove(at)) : null;
    }

    private static @Nullable TableChoice choice(String numbers) {
        if (!numbers.matches("[1-9]\\d{0,3}(,[1-9]\\d{0,3})*")) {
            return null;
        }
        Set<Integer> taken = new HashSet<>();
        for (String number : numbers.split(",", -1)) {
            taken.add(Integer.valueOf(number));
        }
        return new TableChoice(taken);
    }
}
