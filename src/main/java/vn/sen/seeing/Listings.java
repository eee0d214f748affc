package vn.sen.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.seeing.app.KeepLists;
import vn.sen.seeing.store.ListMemory.Remembered;
import vn.sen.web.Texts;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Sorted;
import vn.sen.web.ui.Tab;

/** Puts a list together: what its module says of it, and what the one who looks keeps of it. */
@Component
public class Listings {

    private final KeepLists lists;
    private final Texts texts;

    Listings(KeepLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    /**
     * What the module that owns the list says.
     *
     * @param searchKey beginning of the message keys of its search; null for none
     * @param words what is searched for
     * @param count how many there are, in words
     * @param export whether there is a spreadsheet of it
     */
    public record Content(
            String caption,
            List<Tab> tabs,
            @Nullable String searchKey,
            String words,
            List<Chip> chips,
            List<Listing.Menu> menus,
            Pages pages,
            String count,
            Listing.Empty empty,
            boolean export) {}

    /** The list as the viewer is to see it. */
    public Listing of(Actor actor, ListKind kind, Address asked, Content content) {
        Remembered remembered = lists.remembered(actor, kind);
        String search = content.searchKey();
        return new Listing(
                kind.key(),
                content.caption(),
                asked,
                content.tabs(),
                search == null
                        ? null
                        : new Listing.Search(
                                texts.get(search + ".search"),
                                texts.get(search + ".placeholder"),
                                content.words(),
                                asked.keptBeside(menuNames(content))),
                content.chips(),
                content.menus(),
                columns(kind, asked, kind.shown(remembered.columns())),
                saved(asked, remembered.filters()),
                content.pages(),
                content.count(),
                content.empty(),
                content.export()
                        ? asked.without(Address.PAGE).at(kind.path() + ".xlsx").href()
                        : null);
    }

    /** The columns that the viewer sees of a list, for its spreadsheet. */
    public List<String> columns(Actor actor, ListKind kind) {
        return kind.shown(lists.remembered(actor, kind).columns());
    }

    /** Where a list opens for somebody who asks it nothing; empty for as it is. */
    public Optional<String> opening(Actor actor, ListKind kind, Address asked) {
        if (!asked.query().isEmpty()) {
            return Optional.empty();
        }
        return lists.remembered(actor, kind).filters().stream()
                .filter(SavedFilter::opens)
                .map(each -> kind.path() + "?" + each.query())
                .findFirst();
    }

    private static String[] menuNames(Content content) {
        List<String> names = new ArrayList<>(List.of("q"));
        content.menus().forEach(each -> names.add(each.name()));
        return names.toArray(String[]::new);
    }

    private List<Listing.Column> columns(ListKind kind, Address asked, List<String> shown) {
        Sorting sorting = Sorting.of(asked.query().get(Sorting.PARAMETER), kind);
        return kind.columns().stream()
                .map(each -> column(each, asked, sorting, shown.contains(each.key())))
                .toList();
    }

    private Listing.Column column(
            ListKind.Column column, Address asked, Sorting sorting, boolean shown) {
        boolean now = sorting.is(column.key());
        String next = now && !sorting.down() ? "-" + column.key() : column.key();
        return new Listing.Column(
                column.key(),
                texts.get(column.titleKey()),
                shown,
                column.fixed(),
                column.sorts() ? asked.with(Sorting.PARAMETER, next).href() : null,
                !now ? Sorted.NOT : sorting.down() ? Sorted.DOWN : Sorted.UP);
    }

    private static Listing.Saved saved(Address asked, List<SavedFilter> filters) {
        String query = asked.without(Address.PAGE).asked();
        Optional<SavedFilter> current =
                filters.stream().filter(each -> each.query().equals(query)).findFirst();
        return new Listing.Saved(
                filters.stream()
                        .map(each -> tab(asked.path(), each, each.query().equals(query)))
                        .toList(),
                query.isEmpty() || current.isPresent() ? null : query,
                current.filter(SavedFilter::own).map(each -> each.id().toString()).orElse(null));
    }

    private static Tab tab(String path, SavedFilter filter, boolean current) {
        return new Tab(
                filter.name(),
                path + "?" + filter.query(),
                current,
                null,
                filter.shared() ? "users" : "bookmark");
    }
}
