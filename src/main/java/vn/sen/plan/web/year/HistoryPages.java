package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeHistory;
import vn.sen.plan.web.PlanPaths;
import vn.sen.platform.TimeConfiguration;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;
import vn.sen.web.ui.Pages;

/** Lays the history of a plan out, day by day. */
@Component
class HistoryPages {

    private static final int SIZE = 30;

    private final SeeHistory history;
    private final Texts texts;

    HistoryPages(SeeHistory history, Texts texts) {
        this.history = history;
        this.texts = texts;
    }

    /** A page of it; the first where there are not so many. */
    HistoryPage page(PlanId id, int number) {
        SeeHistory.History found = history.history(id, (number - 1L) * SIZE, SIZE);
        if (found.acts().isEmpty() && number > 1) {
            return page(id, 1);
        }
        String path = PlanPaths.plan(id);
        return new HistoryPage(
                path,
                found.plan().naming().title(),
                texts.get("plan.history.facts", found.plan().naming().title(), found.total()),
                days(found, path),
                Pages.of(number, SIZE, found.total(), path + "/lich-su"));
    }

    private List<HistoryPage.Day> days(SeeHistory.History found, String path) {
        HistoryLines lines = new HistoryLines(found.of(), path, texts);
        Map<LocalDate, List<HistoryPage.Act>> byDay =
                found.acts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        HistoryPages::day,
                                        LinkedHashMap::new,
                                        Collectors.mapping(lines::act, Collectors.toList())));
        return byDay.entrySet().stream()
                .map(each -> new HistoryPage.Day(texts.day(each.getKey()), each.getValue()))
                .toList();
    }

    private static LocalDate day(Entry act) {
        return LocalDate.ofInstant(act.at(), TimeConfiguration.ZONE);
    }
}
