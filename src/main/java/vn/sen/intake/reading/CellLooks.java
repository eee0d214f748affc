package vn.sen.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Reading;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Window;
import vn.sen.intake.document.Grid;

/** What the cells of a column look like, for tables whose headings say nothing known. */
final class CellLooks {
    private static final int SAMPLE = 40;
    private static final double MOST = 0.5;
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVXL]{1,5}|\\p{L})\\s*[.)]?");

    private static final Pattern MARK = Pattern.compile("[xXvV\\p{So}\\p{Sm}*\\u2022\\uF0FC]{1,2}");

    private final DeadlineReader deadlines;

    CellLooks(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    Map<Role, Integer> score(Grid grid, Column column, int body) {
        List<String> cells = cells(grid, column, body);
        Map<Role, Integer> score = new EnumMap<>(Role.class);
        if (cells.isEmpty()) {
            return score;
        }
        put(score, Role.NO, cells, text -> NUMBER.matcher(text).matches());
        put(score, Role.TIME, cells, this::saysWhen);
        put(score, Role.PERFORM, cells, CellLooks::namesParties);
        put(score, Role.OUTPUT, cells, CellLooks::namesRecords);
        if (score.isEmpty()) {
            double words = cells.stream().mapToInt(Text::words).average().orElse(0);
            score.put(Role.CONTENT, (int) Math.clamp(words, 1, 5));
        }
        return score;
    }

    private static void put(
            Map<Role, Integer> score, Role role, List<String> cells, Predicate<String> like) {
        double share = cells.stream().filter(like).count() / (double) cells.size();
        if (share > MOST) {
            score.put(role, (int) Math.round(share * 5));
        }
    }

    boolean saysWhen(String text) {
        Reading reading = deadlines.read(text);
        return !reading.clauses().isEmpty() && reading.unread() == null;
    }

    /** How many of the cells say a number of days or months, and no time in the calendar. */
    double shareOfLengths(Grid grid, Column column, int body) {
        List<String> cells = cells(grid, column, body);
        long lengths = cells.stream().filter(this::saysHowLong).count();
        return cells.isEmpty() ? 0 : lengths / (double) cells.size();
    }

    private boolean saysHowLong(String text) {
        List<Clause> clauses = deadlines.read(text).clauses();
        return Character.isDigit(text.charAt(0))
                && clauses.stream().allMatch(CellLooks::isBareLength);
    }

    private static boolean isBareLength(Clause clause) {
        return clause instanceof Relative relative
                && relative.event() == null
                && relative.day() == null;
    }

    private static boolean namesParties(String text) {
        return Terms.PARTIES.begins(text, "head") && Text.words(text) < 20;
    }

    private static boolean namesRecords(String text) {
        return Terms.PARTIES.begins(text, "record") && Text.words(text) < 20;
    }

    private static List<String> cells(Grid grid, Column column, int body) {
        return IntStream.range(body, grid.rows())
                .mapToObj(row -> grid.at(row, column.from()))
                .filter(Objects::nonNull)
                .distinct()
                .filter(box -> box.width() <= 2 * (column.to() - column.from()))
                .map(Cells::text)
                .filter(text -> !text.isEmpty())
                .limit(SAMPLE)
                .toList();
    }

    /** Whether the first row names columns: short words in every cell, no number in any. */
    boolean looksLikeHeading(Grid grid) {
        return grid.rows() > 1
                && grid.row(0).size() > 2
                && grid.row(0).stream()
                        .allMatch(
                                box ->
                                        !box.isBlank()
                                                && Text.words(Cells.text(box)) <= 8
                                                && !NUMBER.matcher(Cells.text(box)).matches()
                                                && !saysWhen(Cells.text(box)));
    }

    /** The month or quarter that a column is for; empty where its heading names none. */
    String period(String heading, String lowest) {
        String named = TickedPeriod.of(heading, lowest);
        if (isPeriod(named)) {
            return named;
        }
        return isPeriod(heading) ? heading : "";
    }

    private boolean isPeriod(String heading) {
        Reading reading = deadlines.read(heading);
        return Text.words(heading) <= 4
                && reading.unread() == null
                && reading.clauses().stream().anyMatch(Window.class::isInstance);
    }

    /** Whether the cells are blank but for crosses and ticks. */
    boolean isMarked(Grid grid, Column column, int body) {
        return cells(grid, column, body).stream().allMatch(text -> MARK.matcher(text).matches());
    }

    boolean hasOwnText(Grid grid, Column column) {
        return IntStream.range(0, grid.rows())
                .mapToObj(row -> grid.at(row, column.from()))
                .anyMatch(box -> startsIn(box, column) && !box.isBlank());
    }

    private static boolean startsIn(Grid.@Nullable Box box, Column column) {
        return box != null && box.column() == column.from() && box.end() <= column.to();
    }

    /** Whether the cells of one column each stand beside several of another. */
    boolean groups(Grid grid, Column left, Column right, int body) {
        long groups = own(grid, left, body);
        return groups > 0 && own(grid, right, body) >= groups + 1;
    }

    private static long own(Grid grid, Column column, int body) {
        return IntStream.range(body, grid.rows())
                .mapToObj(row -> grid.at(row, column.from()))
                .filter(box -> box != null && !box.isBlank())
                .distinct()
                .count();
    }
}
