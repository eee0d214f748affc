package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Grid;

/** Tells what the columns of a table hold, by their headings and, failing that, by their cells. */
final class ColumnFinder {
    /** Twice the weight of a heading that says outright what its column holds. */
    private static final int CLEAR = 16;

    /** The weight of a month or week that heads a column alone. */
    private static final int UNIT = 8;

    private final Grid grid;
    private final CellLooks looks;

    ColumnFinder(Grid grid, CellLooks looks) {
        this.grid = grid;
        this.looks = looks;
    }

    /** The columns of a plan's table, or none where it is a table of another kind. */
    @Nullable Columns find() {
        Headings headings = Headings.find(grid);
        if (headings == null) {
            headings = new Headings(grid, 0, looks.looksLikeHeading(grid) ? 1 : 0);
        }
        List<Column> columns = name(withoutSlivers(headings.columns()), headings);
        Columns found = new Columns(headings, columns);
        return found.isPlan() && (found.hasTime() || namesWork(found)) ? found : null;
    }

    /** Without a column for time, the heading must say that the rows are work, not a list. */
    private static boolean namesWork(Columns columns) {
        return columns.of(Role.CONTENT).stream()
                .allMatch(column -> pure(Role.CONTENT, byHeading(column.heading())) >= CLEAR);
    }

    /** Converters leave grid columns in which no cell begins its own text. */
    private List<Column> withoutSlivers(List<Column> columns) {
        if (columns.size() <= 3) {
            return columns;
        }
        return columns.stream()
                .filter(column -> !column.heading().isEmpty() || looks.hasOwnText(grid, column))
                .toList();
    }

    private List<Column> name(List<Column> columns, Headings headings) {
        int body = headings.end();
        List<Map<Role, Integer>> scores = new ArrayList<>();
        List<Column> named = new ArrayList<>();
        for (Column column : columns) {
            Map<Role, Integer> score = byHeading(column.heading());
            boolean guessed = score.isEmpty();
            scores.add(guessed ? looks.score(grid, column, body) : score);
            named.add(column.as(Role.NOTE, guessed));
        }
        choose(Role.NO, named, scores);
        countUnnamed(named, body);
        chooseMarks(named, headings);
        chooseContent(named, scores, body);
        for (int i = 0; i < named.size(); i++) {
            Column column = named.get(i);
            if (column.role() == Role.NOTE) {
                named.set(i, rest(column, scores.get(i)));
            }
        }
        return new TimeColumns(grid, looks, body).settled(answering(named));
    }

    /** Where one column says who does the work, another who answers for it, the latter leads. */
    private static List<Column> answering(List<Column> named) {
        List<Column> doing =
                named.stream().filter(column -> column.role() == Role.PERFORM).toList();
        List<Column> answering =
                doing.stream()
                        .filter(column -> Terms.LAYOUT.has(column.heading(), "answers"))
                        .toList();
        boolean led = named.stream().anyMatch(column -> column.role() == Role.LEAD);
        if (led || answering.size() != 1 || doing.size() < 2) {
            return named;
        }
        return named.stream()
                .map(column -> answering.contains(column) ? column.as(Role.LEAD, false) : column)
                .toList();
    }

    /** The weight of each role in a heading; where words overlap the longer say it. */
    static Map<Role, Integer> byHeading(String heading) {
        Map<Role, Integer> score = new EnumMap<>(Role.class);
        int readTo = 0;
        for (Terms.Place place : Terms.COLUMNS.find(heading)) {
            if (place.start() >= readTo) {
                score.merge(Role.of(place.topic()), place.weight(), Math::max);
                readTo = place.end();
            }
        }
        if (TimeUnitHeading.is(heading)) {
            score.put(Role.TIME, UNIT);
        }
        return score;
    }

    /** Without a heading that says so, a first column of numbers counts the rows. */
    private void countUnnamed(List<Column> named, int body) {
        Column first = named.getFirst();
        boolean counted = named.stream().anyMatch(column -> column.role() == Role.NO);
        if (!counted && looks.score(grid, first, body).containsKey(Role.NO)) {
            named.set(0, first.as(Role.NO, first.guessed()));
        }
    }

    private static void choose(Role role, List<Column> named, List<Map<Role, Integer>> scores) {
        int best = best(role, named, scores);
        if (best >= 0) {
            named.set(best, named.get(best).as(role, named.get(best).guessed()));
        }
    }

    /** Columns headed by months or quarters whose cells only carry marks; one alone is none. */
    private void chooseMarks(List<Column> named, Headings headings) {
        Map<Integer, Column> marks = new TreeMap<>();
        for (int i = 0; i < named.size(); i++) {
            Column column = named.get(i);
            String when = looks.period(column.heading(), headings.lowest(column.from()));
            if (!when.isEmpty() && looks.isMarked(grid, column, headings.end())) {
                marks.put(i, new Column(column.from(), column.to(), Role.MARK, when, false, false));
            }
        }
        if (marks.size() > 1) {
            marks.forEach(named::set);
        }
    }

    /**
     * The column that is most of all content; of several, one whose cells are not shared by rows.
     */
    private void chooseContent(List<Column> named, List<Map<Role, Integer>> scores, int body) {
        int best = best(Role.CONTENT, named, scores);
        if (best < 0) {
            return;
        }
        for (int detail = best + 1; detail < named.size(); detail++) {
            if (pure(Role.CONTENT, scores.get(detail)) >= CLEAR
                    && looks.groups(grid, named.get(best), named.get(detail), body)) {
                named.set(best, named.get(best).as(Role.GROUP, false));
                best = detail;
                break;
            }
        }
        named.set(best, named.get(best).as(Role.CONTENT, named.get(best).guessed()));
    }

    private static int best(Role role, List<Column> named, List<Map<Role, Integer>> scores) {
        return IntStream.range(0, named.size())
                .filter(i -> named.get(i).role() == Role.NOTE)
                .filter(i -> scores.get(i).getOrDefault(role, 0) > 0)
                .boxed()
                .max(
                        Comparator.<Integer>comparingInt(i -> pure(role, scores.get(i)))
                                .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /** How much a column is of a role, less what it is of others. */
    private static int pure(Role role, Map<Role, Integer> score) {
        int others =
                score.entrySet().stream()
                        .filter(entry -> entry.getKey() != role)
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        return 2 * score.getOrDefault(role, 0) - others;
    }

    private static Column rest(Column column, Map<Role, Integer> score) {
        Role role =
                score.entrySet().stream()
                        .filter(entry -> entry.getKey() != Role.NO)
                        .filter(entry -> entry.getKey() != Role.CONTENT)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Role.NOTE);
        boolean mixed = score.containsKey(Role.LEAD) && score.containsKey(Role.COORDINATE);
        return new Column(
                column.from(), column.to(), role, column.heading(), column.guessed(), mixed);
    }
}
