package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;

/** Lines right before the numbers of rows that are titles, not the last cells of rows. */
final class FlatTitles {
    private final FlatBody body;
    private final FlatColumns columns;

    FlatTitles(FlatBody body, FlatColumns columns) {
        this.body = body;
        this.columns = columns;
    }

    /** Capitals in a line of their own: the title of the rows that follow. */
    static boolean isCapitals(Atom atom) {
        return Words.isCapitals(atom.text()) && Words.count(atom.text()) > 1;
    }

    /** The lines that are titles; none where they say the same again, as cells do. */
    List<Integer> before(List<RowNumber> numbers) {
        List<Integer> titles = new ArrayList<>();
        int from = 0;
        for (RowNumber number : numbers) {
            int before = number.line() - 1;
            while (before >= from && !number.main() && isTitle(from, before)) {
                titles.add(before);
                before--;
            }
            from = number.line();
        }
        titles.sort(null);
        if (!Season.inOrder(titles.stream().map(this::text).filter(Season::is).toList())) {
            titles.removeIf(at -> Season.is(text(at)));
        }
        long said = titles.stream().map(this::text).distinct().count();
        return said < 2 || said < titles.size() ? List.of() : titles;
    }

    private String text(int line) {
        return body.atoms().get(line).text();
    }

    /** Capitals, or a month or quarter behind what ends a row with a time of its own. */
    private boolean isTitle(int from, int line) {
        if (isCapitals(body.atoms().get(line))) {
            return true;
        }
        if (!Season.is(text(line)) || line == from || Words.isOpen(text(line - 1))) {
            return false;
        }
        List<Atom> own = body.atoms().subList(from, line);
        return columns.saysWhen(text(line - 1))
                || (!columns.endsWithTime()
                        && own.stream().anyMatch(atom -> columns.saysWhen(atom.text())));
    }
}
