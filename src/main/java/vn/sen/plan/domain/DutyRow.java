package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Recurring;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.standard.Recognition;

/**
 * Work that a plan lays upon a unit in its part on organisation, but not in a row: it says when, or
 * it is something the standard wants and no row does. Nobody would get it as a task.
 *
 * @param unit who is charged with it, as written; null where the plan does not say
 * @param words the sentence
 * @param timing its words of time; empty where it has none
 */
public record DutyRow(@Nullable String unit, String words, String timing, List<String> activities) {

    private static final double CERTAIN = 0.9;
    private static final Pattern SENTENCES = Pattern.compile("\\s*;\\s*|(?<=\\.)\\s+");
    private static final Set<Kind> DATED =
            Set.of(Kind.WINDOW, Kind.BEFORE, Kind.RECURRING, Kind.RELATIVE);

    /** What it is to watch over others' work, which has nothing to show by itself. */
    private static final Set<String> OVERSIGHT = Set.of("prepare-inspection");

    public DutyRow {
        activities = List.copyOf(activities);
    }

    /** The sentences of the duties that may be rows, beside those that are there. */
    public static List<DutyRow> proposed(
            List<Duty> duties, List<Item> rows, DeadlineReader reader) {
        Set<String> covered = new HashSet<>();
        rows.stream()
                .filter(each -> !each.dropped())
                .forEach(each -> covered.addAll(each.text().activities()));
        List<DutyRow> proposed = new ArrayList<>();
        for (Duty duty : duties) {
            duty.items().stream()
                    .flatMap(SENTENCES::splitAsStream)
                    .map(each -> read(duty.unitName(), each.strip(), reader))
                    .filter(each -> each.isWork(covered, reader))
                    .forEach(proposed::add);
        }
        return proposed;
    }

    private static DutyRow read(@Nullable String unit, String sentence, DeadlineReader reader) {
        return new DutyRow(unit, sentence, timing(sentence, reader), activities(sentence));
    }

    /** The words of a sentence that say when. */
    static String timing(String sentence, DeadlineReader reader) {
        return reader.readWithin(sentence).stream()
                .filter(each -> DATED.contains(each.kind()))
                .map(Clause::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The activities that a sentence certainly is about. */
    public static List<String> activities(String sentence) {
        Recognition recognised = Catalogue.standard().recognise(sentence);
        return recognised.certainty() >= CERTAIN
                ? recognised.activities().stream().map(Activity::id).toList()
                : List.of();
    }

    /** "At least once a year" of something that has its row already only says so again. */
    private boolean isWork(Set<String> covered, DeadlineReader reader) {
        boolean hasRow = activities.stream().anyMatch(covered::contains);
        if (timing.isEmpty()) {
            return !activities.isEmpty() && !hasRow && !OVERSIGHT.containsAll(activities);
        }
        boolean onlyAtLeast =
                reader.read(timing).clauses().stream()
                        .allMatch(each -> each instanceof Recurring often && often.atLeast());
        return !(hasRow && onlyAtLeast);
    }

    /** The row that it would be. */
    public ItemText text() {
        return new ItemText("", "", words, timing, List.of(), activities, List.of());
    }
}
