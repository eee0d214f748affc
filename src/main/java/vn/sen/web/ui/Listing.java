package vn.sen.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of things with all that belongs to one: views as tabs, words to find, filters, columns to
 * choose, the way to a spreadsheet, and what to say where it is empty. The rows themselves are the
 * page's.
 *
 * @param key which list of the program this is
 * @param search null for a list that is not searched
 * @param saved null where filters cannot be kept
 * @param count how many there are, in words
 * @param export address of the same list as a spreadsheet; null where there is none
 */
public record Listing(
        String key,
        String caption,
        Address asked,
        List<Tab> tabs,
        @Nullable Search search,
        List<Chip> chips,
        List<Menu> menus,
        List<Column> columns,
        @Nullable Saved saved,
        Pages pages,
        String count,
        Empty empty,
        @Nullable String export) {

    public Listing {
        tabs = List.copyOf(tabs);
        chips = List.copyOf(chips);
        menus = List.copyOf(menus);
        columns = List.copyOf(columns);
    }

    /** A list of lines, without columns and filters to keep. */
    public static Listing ofLines(
            String caption,
            Address asked,
            List<Tab> tabs,
            Search search,
            Pages pages,
            String count,
            Empty empty) {
        return new Listing(
                "", caption, asked, tabs, search, List.of(), List.of(), List.of(), null, pages,
                count, empty, null);
    }

    /** Words to find; the other filters go along. */
    public record Search(String label, String placeholder, String words, List<Address.Kept> kept) {

        public Search {
            kept = List.copyOf(kept);
        }
    }

    /** A filter with more values than chips can show. */
    public record Menu(String label, String name, String value, List<Option> options) {

        public Menu {
            options = List.copyOf(options);
        }

        public boolean isChosen(Option option) {
            return option.value().equals(value);
        }
    }

    /**
     * A column of the list.
     *
     * @param fixed true for the one that names the thing, which is always shown
     * @param sort where the list is sorted by it, the other way round the second time; null for a
     *     column that has no order of its own
     */
    public record Column(
            String key,
            String title,
            boolean shown,
            boolean fixed,
            @Nullable String sort,
            Sorted sorted) {}

    /**
     * Filters that were kept under a name.
     *
     * @param all to be chosen
     * @param query what would be kept now; null where nothing is asked or it is kept already
     * @param current key of the one that is shown now, if it is the viewer's own
     */
    public record Saved(List<Tab> all, @Nullable String query, @Nullable String current) {

        public Saved {
            all = List.copyOf(all);
        }
    }

    /** What to say where there is nothing. */
    public record Empty(String title, String text) {}

    /** Whether the page draws this column. */
    public boolean shows(String column) {
        return columns.stream().anyMatch(each -> each.key().equals(column) && each.shown());
    }

    public String title(String column) {
        return columns.stream()
                .filter(each -> each.key().equals(column))
                .map(Column::title)
                .findFirst()
                .orElseThrow();
    }

    public List<Column> shown() {
        return columns.stream().filter(Column::shown).toList();
    }

    public boolean isEmpty() {
        return pages.total() == 0;
    }
}
