package vn.sen.plan.web.appeal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.app.AppealOfTask;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.app.WhichAppeals;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.store.Appeal;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the list of requests for time and difficulties. */
@Component
class AppealListPages {

    private static final int SIZE = 25;
    private static final Map<WhichAppeals, String> ADDRESSES =
            new EnumMap<>(
                    Map.of(
                            WhichAppeals.FOR_ME, "",
                            WhichAppeals.MINE, "toi-gui",
                            WhichAppeals.OPEN, "chua-tra-loi",
                            WhichAppeals.SETTLED, "da-xong"));

    private final SeeAppeals appeals;
    private final AppealWords words;
    private final TaskWords tasks;
    private final Texts texts;

    AppealListPages(SeeAppeals appeals, AppealWords words, TaskWords tasks, Texts texts) {
        this.appeals = appeals;
        this.words = words;
        this.tasks = tasks;
        this.texts = texts;
    }

    AppealListPage page(String asked, String words, int number, Actor viewer) {
        WhichAppeals which = which(asked);
        String wanted = Folding.of(words);
        List<AppealLine> all =
                appeals.list(which, viewer).stream()
                        .map(this::line)
                        .filter(each -> Folding.of(text(each)).contains(wanted))
                        .toList();
        Address address = address(which).with("q", words.strip());
        Pages pages = Pages.of(number, SIZE, all.size(), address.href());
        int from = (pages.number() - 1) * SIZE;
        return new AppealListPage(
                texts.get("appeal.list.facts", all.size()),
                list(which, words.strip(), address, pages),
                all.subList(from, Math.min(all.size(), from + SIZE)));
    }

    private Listing list(WhichAppeals which, String words, Address address, Pages pages) {
        String none = words.isEmpty() ? "appeal.list.none." + name(which) : "appeal.list.not-found";
        return Listing.ofLines(
                texts.get("appeal.list.title"),
                address,
                tabs(which),
                new Listing.Search(
                        texts.get("appeal.list.search"),
                        texts.get("appeal.list.search-in"),
                        words,
                        address.keptBeside("q")),
                pages,
                texts.get("appeal.list.facts", pages.total()),
                new Listing.Empty(texts.get(none), texts.get("appeal.list.none.text")));
    }

    private static String text(AppealLine line) {
        return String.join(" ", line.title(), line.what(), line.words(), line.meta());
    }

    private static WhichAppeals which(String asked) {
        return ADDRESSES.entrySet().stream()
                .filter(each -> each.getValue().equals(asked))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WhichAppeals.FOR_ME);
    }

    private static Address address(WhichAppeals which) {
        return Address.of(AppealPaths.LIST).with("xem", ADDRESSES.get(which));
    }

    private static String name(WhichAppeals which) {
        return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Tab> tabs(WhichAppeals now) {
        List<Tab> tabs = new ArrayList<>();
        for (WhichAppeals each : WhichAppeals.values()) {
            String title = texts.get("appeal.list.tab." + name(each));
            tabs.add(new Tab(title, address(each).href(), each == now, null, null));
        }
        return tabs;
    }

    private AppealLine line(AppealOfTask line) {
        Appeal appeal = line.said().appeal();
        String end = words.end(line.said());
        return new AppealLine(
                appeal.isOpen() ? Mark.WAITING : Mark.ACCEPTED,
                tasks.title(line.task().task()),
                AppealPaths.one(appeal),
                words.what(appeal),
                appeal.words(),
                words.meta(line.said()),
                end.isEmpty() ? null : end);
    }
}
