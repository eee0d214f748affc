package vn.sen.plan.web.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.AgencyView;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.GivenSight;
import vn.sen.plan.app.HandDown;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenRow;
import vn.sen.plan.store.GiveableRow;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Texts;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the page on which rows are handed down. */
@Component
class GivePages {

    private static final String PATH = "/giao-xuong";

    private final HandDown sight;
    private final Texts texts;

    GivePages(HandDown sight, Texts texts) {
        this.sight = sight;
        this.texts = texts;
    }

    static String path(PlanId plan) {
        return PlanPaths.plan(plan) + PATH;
    }

    GivePage page(PlanId plan, GiveForm form, GivenAsked asked, Wrong wrong) {
        GivenSight seen = sight.look(plan);
        GivenWords words = new GivenWords(texts, seen.today());
        List<GivenRow> found = asked.found(seen.given());
        List<GivenRow> rows = in(asked.view(), found, seen);
        Address address = asked.address(path(plan));
        Pages pages = Pages.of(asked.page(), GivenAsked.SIZE, rows.size(), address.href());
        boolean open = seen.plan().state().isRunning() && !seen.below().isEmpty();
        return new GivePage(
                path(plan),
                seen.plan().naming().title(),
                say(seen),
                open ? order(seen, form, wrong) : null,
                list(asked, address, tabs(asked, address, found, seen), pages),
                rows.stream()
                        .skip((pages.number() - 1L) * GivenAsked.SIZE)
                        .limit(GivenAsked.SIZE)
                        .map(each -> line(each, plan, words))
                        .toList(),
                seen.given().isEmpty(),
                wrong.error(texts));
    }

    private static List<GivenRow> in(String view, List<GivenRow> found, GivenSight seen) {
        return found.stream().filter(each -> GivenAsked.isIn(view, each, seen.today())).toList();
    }

    private List<Tab> tabs(
            GivenAsked asked, Address address, List<GivenRow> found, GivenSight seen) {
        return GivenAsked.VIEWS.stream()
                .map(
                        view ->
                                Tab.of(
                                        texts.get(
                                                "given.view." + (view.isEmpty() ? "tat-ca" : view)),
                                        address.with("xem", view).href(),
                                        view.equals(asked.view()),
                                        in(view, found, seen).size()))
                .toList();
    }

    private Listing list(GivenAsked asked, Address address, List<Tab> tabs, Pages pages) {
        return Listing.ofLines(
                texts.get("given.all"),
                address,
                tabs,
                new Listing.Search(
                        texts.get("given.search"),
                        texts.get("given.search-in"),
                        asked.words(),
                        address.keptBeside("q")),
                pages,
                texts.get("given.count", pages.total()),
                new Listing.Empty(texts.get("given.none"), texts.get("given.none-text")));
    }

    private String say(GivenSight seen) {
        if (seen.below().isEmpty()) {
            return texts.get("given.say.nobody");
        }
        List<GivenRow> given = seen.given().stream().filter(GivenRow::stands).toList();
        long waiting = given.stream().filter(each -> each.answer() == null).count();
        long done = given.stream().filter(GivenRow::isDone).count();
        long declined =
                seen.given().stream().filter(each -> each.answer() == GivenAnswer.DECLINED).count();
        return seen.given().isEmpty()
                ? texts.get("given.say.nothing")
                : texts.get("given.say.some", given.size() + declined, done, waiting, declined);
    }

    private GiveFields order(GivenSight seen, GiveForm form, Wrong wrong) {
        return new GiveFields(
                seen.rows().stream().map(each -> row(each, form)).toList(),
                groups(seen.below(), form),
                wrong.mistakes()
                        .on(Field.of("han", texts.get("given.due"), form.han()))
                        .help(texts.get("given.due-help")),
                wrong.mistakes().on(Field.of("loi", texts.get("given.words"), form.loi())));
    }

    private GiveChoice row(GiveableRow row, GiveForm form) {
        String label =
                row.no().isEmpty()
                        ? row.content()
                        : texts.get("given.row", row.no(), row.content());
        String note =
                row.due() == null
                        ? texts.get("given.row-undated", row.timing())
                        : texts.get("given.row-due", texts.date(row.due()));
        return new GiveChoice(row.id().toString(), label, note, form.rows().contains(row.id()));
    }

    private List<GiveGroup> groups(List<AgencyView> below, GiveForm form) {
        Map<AgencyKind, List<GiveChoice>> byKind = new LinkedHashMap<>();
        for (AgencyView each : below) {
            byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                    .add(
                            new GiveChoice(
                                    each.id().toString(),
                                    each.name(),
                                    null,
                                    form.agencies().contains(each.id())));
        }
        return byKind.entrySet().stream()
                .map(
                        each ->
                                new GiveGroup(
                                        texts.get(each.getKey().key()),
                                        each.getValue(),
                                        each.getKey().name(),
                                        form.kinds().contains(each.getKey())))
                .toList();
    }

    private GivenLine line(GivenRow row, PlanId plan, GivenWords words) {
        return new GivenLine(
                row.no(),
                row.content(),
                row.toName(),
                texts.date(row.due()),
                words.mark(row),
                words.state(row),
                emptyToNull(row.reason()),
                row.stands() ? path(plan) + "/" + row.id() : null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
