package vn.sen.plan.web.given;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.SeeFromAbove;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.web.Texts;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the list of what came from above. */
@Component
class AboveListPages {

    private static final int SIZE = 25;
    private static final String ANSWERED = "da-tra-loi";

    private final SeeFromAbove sight;
    private final Texts texts;

    AboveListPages(SeeFromAbove sight, Texts texts) {
        this.sight = sight;
        this.texts = texts;
    }

    AboveListPage page(String view, int page) {
        boolean answered = view.equals(ANSWERED);
        List<RowFromAbove> all = sight.all();
        List<RowFromAbove> open = all.stream().filter(RowFromAbove::isTurn).toList();
        List<RowFromAbove> over = all.stream().filter(each -> !each.isTurn()).toList();
        List<RowFromAbove> shown = answered ? over : open;
        String path = AbovePages.PATH + (answered ? "?xem=" + ANSWERED : "");
        Pages pages = Pages.of(page, SIZE, shown.size(), path);
        return new AboveListPage(
                say(open.size()),
                List.of(
                        tab("given.tab.open", "", !answered, open.size()),
                        tab("given.tab.over", "?xem=" + ANSWERED, answered, over.size())),
                shown.stream()
                        .skip((pages.number() - 1L) * SIZE)
                        .limit(SIZE)
                        .map(this::line)
                        .toList(),
                pages,
                texts.get("given.above.none"));
    }

    private String say(int open) {
        return open == 0 ? texts.get("given.above.none") : texts.get("given.above.some", open);
    }

    private Tab tab(String key, String asked, boolean current, int count) {
        return Tab.of(texts.get(key), AbovePages.PATH + asked, current, count);
    }

    private AboveListPage.Line line(RowFromAbove row) {
        AboveWords words = new AboveWords(texts);
        return new AboveListPage.Line(
                row.now().content(),
                AbovePages.one(row.id()),
                texts.get(
                        "given.above.meta",
                        row.source().agency(),
                        row.source().no(),
                        texts.date(row.now().due())),
                words.mark(row),
                words.state(row),
                row.isTurn());
    }
}
