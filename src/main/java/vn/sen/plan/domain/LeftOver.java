package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.calendar.DeadlineReader;

/**
 * Words of a document that its reading put nowhere, kept until somebody makes a row of them or sets
 * them aside: a row of a table that was not taken, or a paragraph.
 *
 * @param place of a row as {@code t2.r3}, of a paragraph as {@code p12}
 * @param cells what stands there, in the order of the document
 */
public record LeftOver(String place, List<String> cells) {

    /** Name of such words as a value of the draft. */
    public static final String VALUE = "unread";

    /** All paragraphs, as a place. */
    public static final String PARAGRAPHS = "p";

    private static final Pattern CELL = Pattern.compile("((t-?\\d+)\\.r-?\\d+)\\.c-?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[\\d.)]{1,6}|[IVX]{1,5}[.)]?");

    public LeftOver {
        cells = List.copyOf(cells);
    }

    /** What of a draft is neither in its rows nor answered for. */
    public static List<LeftOver> of(List<Provenance> stood, List<Doubt> doubts) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        stood.stream()
                .filter(each -> each.value().equals(VALUE) && !isInARow(each, stood))
                .forEach(
                        each ->
                                places.computeIfAbsent(row(each.place()), p -> new ArrayList<>())
                                        .add(each.words()));
        List<LeftOver> left = new ArrayList<>();
        places.forEach((place, cells) -> left.add(new LeftOver(place, cells)));
        left.removeIf(each -> doubts.stream().anyMatch(each::isAnsweredBy));
        return left;
    }

    /** Words of a cell of times that nothing was made of are asked for with their row. */
    private static boolean isInARow(Provenance unread, List<Provenance> stood) {
        return stood.stream()
                .anyMatch(
                        each ->
                                each.item() != null
                                        && each.place().equals(unread.place())
                                        && each.words().contains(unread.words()));
    }

    private static String row(String place) {
        Matcher cell = CELL.matcher(place);
        return cell.matches() ? cell.group(1) : place;
    }

    private boolean isAnsweredBy(Doubt doubt) {
        return doubt.key().equals(Doubt.LEFT_OVER)
                && !doubt.isOpen()
                && doubt.value().startsWith(VALUE + ".")
                && isWithin(doubt.value().substring(VALUE.length() + 1));
    }

    /** Whether it stands at a place, or in the table or among the paragraphs that it names. */
    public boolean isWithin(String other) {
        return place.equals(other)
                || place.startsWith(other + ".")
                || (other.equals(PARAGRAPHS) && group().equals(PARAGRAPHS));
    }

    /** The table that it stands in; {@link #PARAGRAPHS} outside of tables. */
    public String group() {
        int dot = place.indexOf('.');
        return dot < 0 ? PARAGRAPHS : place.substring(0, dot);
    }

    public String words() {
        return String.join(" \u00b7 ", cells);
    }

    /** The words of the cell that says what is to be done: the longest beside that of times. */
    public String content(DeadlineReader reader) {
        String time = timing(reader);
        return cells.stream()
                .filter(each -> cells.size() == 1 || !each.equals(time))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** The words of the cell that says when; of a single one what of it says so. */
    public String timing(DeadlineReader reader) {
        if (cells.size() == 1) {
            return DutyRow.timing(cells.getFirst(), reader);
        }
        return cells.stream().filter(each -> isTime(each, reader)).findFirst().orElse("");
    }

    private static boolean isTime(String cell, DeadlineReader reader) {
        var reading = reader.read(cell);
        return !reading.clauses().isEmpty() && reading.unread() == null;
    }

    /** The other cells, without a row's number. */
    public List<String> others(DeadlineReader reader) {
        List<String> used = List.of(content(reader), timing(reader));
        return cells.stream()
                .filter(each -> !used.contains(each) && !NUMBER.matcher(each).matches())
                .toList();
    }
}
