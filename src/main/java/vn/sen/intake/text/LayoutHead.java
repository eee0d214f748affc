package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Role;
import vn.sen.intake.reading.Terms;

/**
 * The heading of a table that is set in columns of blanks.
 *
 * @param from its first line
 * @param to the first line of the body
 * @param stripes those of the page that it stands on
 */
record LayoutHead(int from, int to, Stripes stripes, List<String> names, List<Role> roles) {
    private static final int LONGEST = 12;

    /** Lines of a heading that stand above its first full one. */
    private static final int ABOVE = 4;

    private static final Pattern REMARK = Pattern.compile("\\s*\\(.*");

    /** Lines of the page that are looked at to find the columns. */
    private static final int PAGE = 70;

    /** The heading that begins at a line; none where none does. */
    static @Nullable LayoutHead at(List<TextLine> lines, int from, HeadingRoles headings) {
        int full = firstFull(lines, from);
        if (full < 0) {
            return null;
        }
        Stripes stripes = Stripes.of(lines.subList(from, pageEnd(lines, full)));
        int to = stripes == null ? from : body(lines, from, stripes);
        if (stripes == null || to == from || to >= lines.size()) {
            return null;
        }
        to = withoutCells(lines, from, to, stripes);
        List<String> names = names(lines.subList(from, to), stripes);
        List<Role> roles = headings.of(names);
        boolean plan = roles.contains(Role.CONTENT) && names.stream().noneMatch(String::isEmpty);
        return plan ? new LayoutHead(from, to, stripes, names, roles) : null;
    }

    private static int firstFull(List<TextLine> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + ABOVE); i++) {
            TextLine line = lines.get(i);
            boolean full = Stripes.isFull(line);
            boolean above = line.typed().startsWith(" ") && RowNumber.of(i, line.text()) == null;
            if ((!full && !above) || Terms.COLUMNS.find(line.text()).isEmpty()) {
                return -1;
            }
            if (full) {
                return i;
            }
        }
        return -1;
    }

    private static int pageEnd(List<TextLine> lines, int from) {
        int end = from + 1;
        while (end < Math.min(lines.size(), from + PAGE) && !lines.get(end).newPage()) {
            end++;
        }
        return end;
    }

    /** The first line that has a number in its first column, or stands apart; 0 where none does. */
    private static int body(List<TextLine> lines, int from, Stripes stripes) {
        int apart = from;
        for (int at = from + 1; at < Math.min(lines.size(), from + LONGEST); at++) {
            List<String> cells = stripes.cut(lines, at);
            String first = cells == null ? lines.get(at).text() : cells.getFirst();
            if (RowNumber.of(at, first) != null || first.equals("(1)")) {
                return at;
            }
            apart = apart == from && lines.get(at).gap() > 0 ? at : apart;
        }
        return apart;
    }

    /**
     * Cells set in the middle of their height begin above their number: the heading is as long as
     * the most known names go.
     */
    private static int withoutCells(List<TextLine> lines, int from, int to, Stripes stripes) {
        int found = to;
        long most = -1;
        for (int end = from + 1; end <= to; end++) {
            long known =
                    names(lines.subList(from, end), stripes).stream()
                            .map(name -> REMARK.matcher(name).replaceFirst(""))
                            .filter(name -> !Terms.COLUMNS.whole(name).isEmpty())
                            .count();
            found = known >= most ? end : found;
            most = Math.max(known, most);
        }
        return found;
    }

    static List<String> names(List<TextLine> lines, Stripes stripes) {
        List<StringBuilder> names = new ArrayList<>();
        for (int i = 0; i < stripes.columns(); i++) {
            names.add(new StringBuilder());
        }
        for (int at = 0; at < lines.size(); at++) {
            List<String> cut = stripes.cut(lines, at);
            List<String> cells = cut == null ? stripes.spread(lines.get(at)) : cut;
            for (int i = 0; i < cells.size(); i++) {
                String gap = names.get(i).isEmpty() || cells.get(i).isEmpty() ? "" : " ";
                names.get(i).append(gap).append(cells.get(i));
            }
        }
        return names.stream().map(StringBuilder::toString).toList();
    }

    boolean isNumbered() {
        return roles.getFirst() == Role.NO;
    }

    /** How many lines say the heading again, in the columns of another page; 0 where none do. */
    int repeated(List<TextLine> lines, Stripes there) {
        if (there.columns() != stripes.columns()) {
            return 0;
        }
        int most = Math.min(lines.size(), to - from + 2);
        for (int count = 1; count <= most; count++) {
            if (names(lines.subList(0, count), there).equals(names)) {
                return count;
            }
        }
        return 0;
    }
}
