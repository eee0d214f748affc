package vn.sen.intake.unseen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How much of the plans came back, cell by cell and date by date. */
final class Marks {
    private static final Map<Character, String> ROLES =
            Map.of('l', "lead", 'k', "coordinate", 'p', "perform", 'a', "advise");
    private static final int AHEAD = 4;

    int rows;
    int rowsRight;
    int cells;
    int cellsRight;
    int wrongTimes;
    int wrongDays;
    int unmarked;
    int doubted;
    int times;
    int extra;
    final List<String> misses = new ArrayList<>();

    void add(UnseenPlan plan, JsonNode json) {
        JsonNode items = json.path("items");
        if (items.isEmpty()) {
            misses.add(plan.name() + ": " + json);
        }
        int at = 0;
        int found = 0;
        for (Map<Character, String> row : plan.rows()) {
            int index = index(items, at, row.getOrDefault('c', ""));
            at = index < 0 ? at : index + 1;
            found += index < 0 ? 0 : 1;
            count(plan, row, index < 0 ? null : items.get(index));
        }
        extra += items.size() - found;
        if (items.size() > found) {
            misses.add(plan.name() + ": " + (items.size() - found) + " rows too many");
        }
    }

    /** Rows are the same where their content is, or all but a little of it. */
    private static int index(JsonNode items, int from, String content) {
        int near = -1;
        double nearest = 0.6;
        for (int i = from; i < items.size(); i++) {
            String read = Letters.of(items.get(i).path("content").asString(""));
            if (read.equals(Letters.of(content))) {
                return i;
            }
            double likeness = i < from + AHEAD ? likeness(read, Letters.of(content)) : 0;
            if (likeness > nearest) {
                nearest = likeness;
                near = i;
            }
        }
        return near;
    }

    /** The share of pairs of letters that two texts have in common. */
    private static double likeness(String one, String other) {
        Set<String> left = pairs(one);
        Set<String> right = pairs(other);
        long common = left.stream().filter(right::contains).count();
        return 2.0 * common / Math.max(1, left.size() + right.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private void count(UnseenPlan plan, Map<Character, String> row, @Nullable JsonNode item) {
        rows++;
        int right = 0;
        for (var cell : row.entrySet()) {
            String read = item == null ? null : words(item, cell.getKey());
            boolean good = read != null && same(cell.getKey(), read, cell.getValue());
            right += good ? 1 : 0;
            if (!good) {
                misses.add(
                        "%s row %s %s: wanted «%s», got «%s»"
                                .formatted(
                                        plan.name(),
                                        row.getOrDefault('#', row.getOrDefault('c', "")),
                                        cell.getKey(),
                                        cell.getValue(),
                                        read == null ? "no row" : read));
            }
        }
        cells += row.size();
        cellsRight += right;
        rowsRight += right == row.size() ? 1 : 0;
        if (item != null && !row.getOrDefault('t', "").isEmpty()) {
            days(plan, row, item);
        }
    }

    private static boolean same(char sign, String read, String known) {
        return sign == 'n'
                ? Letters.of(read).contains(Letters.of(known))
                : Letters.of(read).equals(Letters.of(known));
    }

    /** A wrong time or day is allowed only where a mark of doubt stands beside it. */
    private void days(UnseenPlan plan, Map<Character, String> row, JsonNode item) {
        String phrase = row.getOrDefault('t', "");
        boolean wrongText =
                !Letters.of(item.path("timingText").asString("")).equals(Letters.of(phrase));
        Set<String> known = plan.days(phrase);
        Set<String> read = days(item);
        boolean wrong = known == null ? wrongText && !read.isEmpty() : !known.equals(read);
        boolean doubted = isDoubted(item);
        times++;
        this.doubted += doubted ? 1 : 0;
        wrongTimes += wrongText ? 1 : 0;
        wrongDays += wrong ? 1 : 0;
        if (wrong) {
            unmarked += doubted ? 0 : 1;
            misses.add(
                    "%s row %s days of «%s»: wanted %s, got %s of «%s»%s"
                            .formatted(
                                    plan.name(),
                                    row.getOrDefault('#', ""),
                                    phrase,
                                    known,
                                    read,
                                    item.path("timingText").asString(""),
                                    doubted ? " (doubted)" : " UNMARKED"));
        }
    }

    private static boolean isDoubted(JsonNode item) {
        return !item.path("doubts").path("timing").isEmpty()
                || !item.path("unread").asString("").isEmpty()
                || item.path("timing").isEmpty();
    }

    private static Set<String> days(JsonNode item) {
        Set<String> days = new TreeSet<>();
        for (JsonNode clause : item.path("timing")) {
            for (JsonNode occurrence : clause.path("occurrences")) {
                days.add(occurrence.path("due").asString(""));
            }
        }
        return days;
    }

    private static String words(JsonNode item, char sign) {
        return switch (sign) {
            case '#' -> item.path("no").asString("");
            case 'c' -> item.path("content").asString("");
            case 't' -> item.path("timingText").asString("");
            case 'o' -> joined(item.path("outputs"));
            case 'n' -> joined(item.path("notes"));
            default ->
                    item.path("responsible")
                            .valueStream()
                            .filter(one -> one.path("role").asString("").equals(ROLES.get(sign)))
                            .map(one -> one.path("text").asString(""))
                            .collect(Collectors.joining(" "));
        };
    }

    private static String joined(JsonNode texts) {
        return texts.valueStream().map(one -> one.asString("")).collect(Collectors.joining(" "));
    }

    /** A row of the table in docs/benchmarks.md. */
    String figures(String form) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f %% (%d of %d) | %.1f %% (%d of %d) | %d | %d | %d | %d of %d | %d |",
                form,
                100.0 * rowsRight / rows,
                rowsRight,
                rows,
                100.0 * cellsRight / cells,
                cellsRight,
                cells,
                wrongTimes,
                wrongDays,
                unmarked,
                doubted,
                times,
                extra);
    }

    double cellShare() {
        return 100.0 * cellsRight / Math.max(1, cells);
    }
}
