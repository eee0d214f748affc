package vn.sen.seeing;

import java.util.List;

/**
 * A list of the program, so that people can keep columns and filters of it. A bean of this type
 * makes it known.
 *
 * @param key its name where things about it are kept; never changed
 * @param path its address
 * @param columns all it can show, in order
 */
public record ListKind(String key, String path, List<Column> columns) {

    public ListKind {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param usual whether it is shown to those who have not chosen
     * @param fixed whether it is shown to everybody
     * @param sorts whether the list can be put in its order
     */
    public record Column(String key, String titleKey, boolean usual, boolean fixed, boolean sorts) {

        /** The column that names the thing. */
        public static Column name(String key, String titleKey) {
            return new Column(key, titleKey, true, true, true);
        }

        public static Column usual(String key, String titleKey) {
            return new Column(key, titleKey, true, false, false);
        }

        /** A column for those who ask for it. */
        public static Column more(String key, String titleKey) {
            return new Column(key, titleKey, false, false, false);
        }

        public Column sorted() {
            return new Column(key, titleKey, usual, fixed, true);
        }
    }

    /** These columns or, where none of them is known, the usual ones; the fixed always. */
    public List<String> shown(List<String> chosen) {
        boolean choice = columns.stream().anyMatch(each -> chosen.contains(each.key()));
        return columns.stream()
                .filter(
                        each ->
                                each.fixed()
                                        || (choice ? chosen.contains(each.key()) : each.usual()))
                .map(Column::key)
                .toList();
    }
}
