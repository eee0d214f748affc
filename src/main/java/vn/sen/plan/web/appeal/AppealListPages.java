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
import vn.sen.plan.store.Appeal;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
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
                            WhichAppeals.MINE, "?xem=toi-gui",
                            WhichAppeals.OPEN, "?xem=chua-tra-loi",
                            WhichAppeals.SETTLED, "?xem=da-xong"));

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

    AppealListPage page(String asked, int number, Actor viewer) {
        WhichAppeals which = which(asked);
        List<AppealOfTask> all = appeals.list(which, viewer);
        Pages pages = Pages.of(number, SIZE, all.size(), address(which));
        int from = (pages.number() - 1) * SIZE;
        return new AppealListPage(
                texts.get("appeal.list.facts", all.size()),
                tabs(which),
                all.subList(from, Math.min(all.size(), from + SIZE)).stream()
                        .map(this::line)
                        .toList(),
                pages,
                texts.get("appeal.list.none." + name(which)));
    }

    private static WhichAppeals which(String asked) {
        return ADDRESSES.entrySet().stream()
                .filter(each -> each.getValue().equals("?xem=" + asked))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WhichAppeals.FOR_ME);
    }

    private static String address(WhichAppeals which) {
        return AppealPaths.LIST + ADDRESSES.get(which);
    }

    private static String name(WhichAppeals which) {
        return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Tab> tabs(WhichAppeals now) {
        List<Tab> tabs = new ArrayList<>();
        for (WhichAppeals each : WhichAppeals.values()) {
            String title = texts.get("appeal.list.tab." + name(each));
            tabs.add(new Tab(title, address(each), each == now, null, null));
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
