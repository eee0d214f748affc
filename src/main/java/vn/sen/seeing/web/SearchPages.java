package vn.sen.seeing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sen.seeing.Command;
import vn.sen.seeing.Finder;
import vn.sen.seeing.app.FoundGroup;
import vn.sen.seeing.app.SearchAll;
import vn.sen.seeing.domain.Wanted;
import vn.sen.web.NavigationEntry;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Makes what the search over everything shows: pages and acts, then what modules find. */
@Component
class SearchPages {

    static final String PATH = "/tim";

    private static final int FEW = 6;
    private static final int MANY = 50;
    private static final Map<String, String> ICONS =
            Map.of(
                    "tasks", "list-checks",
                    "rows", "table-2",
                    "plans", "calendar-range",
                    "people", "user",
                    "units", "building-2",
                    "evidence", "paperclip",
                    "files", "file-text");

    private final SearchAll search;
    private final List<NavigationEntry> pages;
    private final List<Command> commands;
    private final Texts texts;

    SearchPages(
            SearchAll search,
            ObjectProvider<NavigationEntry> pages,
            ObjectProvider<Command> commands,
            Texts texts) {
        this.search = search;
        this.pages =
                pages.stream()
                        .sorted(
                                Comparator.comparing(NavigationEntry::stage)
                                        .thenComparingInt(NavigationEntry::order))
                        .toList();
        this.commands = commands.stream().toList();
        this.texts = texts;
    }

    SearchPage page(String typed, String kind, Viewer viewer) {
        Wanted wanted = Wanted.of(typed);
        List<SearchPage.Group> groups = new ArrayList<>();
        if (kind.isEmpty()) {
            groups.addAll(ways(wanted, viewer));
        }
        search.search(viewer.actor(), wanted, kind, kind.isEmpty() ? FEW : MANY).stream()
                .map(each -> group(each, typed, wanted, kind.isEmpty()))
                .forEach(groups::add);
        int count = groups.stream().mapToInt(each -> each.lines().size()).sum();
        return new SearchPage(
                typed, wanted.isEnough() ? texts.get("seeing.find.count", count) : null, groups);
    }

    /** Pages and acts: all of them where nothing is looked for. */
    private List<SearchPage.Group> ways(Wanted wanted, Viewer viewer) {
        List<SearchPage.Line> places =
                pages.stream()
                        .filter(each -> viewer.may(each.permission()))
                        .flatMap(each -> way(wanted, each.titleKey(), each.href(), "arrow-right"))
                        .toList();
        List<SearchPage.Line> acts =
                commands.stream()
                        .filter(each -> viewer.may(each.permission()))
                        .flatMap(each -> way(wanted, each.titleKey(), each.href(), each.icon()))
                        .toList();
        return Stream.of(
                        new SearchPage.Group("acts", texts.get("seeing.find.acts"), acts, null),
                        new SearchPage.Group("pages", texts.get("seeing.find.pages"), places, null))
                .filter(each -> !each.lines().isEmpty())
                .toList();
    }

    private Stream<SearchPage.Line> way(Wanted wanted, String key, String href, String icon) {
        String title = texts.get(key);
        return wanted.isIn(title)
                ? Stream.of(new SearchPage.Line(wanted.in(title), href, "", icon))
                : Stream.empty();
    }

    private SearchPage.Group group(
            FoundGroup group, String typed, Wanted wanted, boolean offerMore) {
        return new SearchPage.Group(
                group.key(),
                texts.get("seeing.find." + group.key()),
                group.found().stream().map(each -> line(each, group.key(), wanted)).toList(),
                group.more() && offerMore
                        ? PATH
                                + "?nhom="
                                + group.key()
                                + "&q="
                                + URLEncoder.encode(typed, StandardCharsets.UTF_8)
                        : null);
    }

    private static SearchPage.Line line(Finder.Found found, String kind, Wanted wanted) {
        String icon = found.icon();
        return new SearchPage.Line(
                wanted.in(found.title()),
                found.href(),
                found.note(),
                icon == null ? ICONS.getOrDefault(kind, "file") : icon);
    }
}
