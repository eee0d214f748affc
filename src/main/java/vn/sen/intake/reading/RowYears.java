package vn.sen.intake.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Reading;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.Subject;

/** The year of a plan whose title names none: the one that the times of its rows name. */
final class RowYears {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** Of the rows that name a year, so many must name the same. */
    private static final double MOST = 0.6;

    private static final int FEWEST = 2;

    private RowYears() {}

    /** The subject with the year of the rows, where it has none and most of them name one. */
    static Subject filled(Subject subject, List<Item> items) {
        return subject.year() != null
                ? subject
                : new Subject(subject.kind(), subject.title(), year(items));
    }

    private static @Nullable Found<Integer> year(List<Item> items) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Found<Reading>> places = new HashMap<>();
        int said = 0;
        for (Item item : items) {
            Found<Reading> time = item.times().cell();
            Matcher year = YEAR.matcher(time == null ? "" : time.value().text());
            if (time != null && year.find()) {
                said++;
                counts.merge(Integer.valueOf(year.group()), 1, Integer::sum);
                places.putIfAbsent(Integer.valueOf(year.group()), time);
            }
        }
        int all = said;
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .filter(most -> most.getValue() >= Math.max(FEWEST, MOST * all))
                .map(Map.Entry::getKey)
                .map(year -> found(places.get(year), year))
                .orElse(null);
    }

    private static @Nullable Found<Integer> found(@Nullable Found<Reading> at, int year) {
        return at == null ? null : at.map(reading -> year).doubting(Doubt.TAKEN_FROM_BODY);
    }
}
