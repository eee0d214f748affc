package vn.sen.seeing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.seeing.ListKind;
import vn.sen.seeing.SavedFilter;
import vn.sen.seeing.SeeingPermission;
import vn.sen.seeing.app.KeepLists;
import vn.sen.seeing.app.Wish;
import vn.sen.web.Flash;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Address;

/** Keeping filters and columns of lists, and what was kept. */
@Controller
class ListController {

    static final String FILTERS = "/bo-loc";

    private final KeepLists lists;
    private final Map<String, ListKind> kinds;
    private final Texts texts;

    ListController(KeepLists lists, ObjectProvider<ListKind> kinds, Texts texts) {
        this.lists = lists;
        this.kinds = kinds.stream().collect(Collectors.toMap(ListKind::key, kind -> kind));
        this.texts = texts;
    }

    @GetMapping(FILTERS)
    @Needs(SeeingPermission.LOOK)
    String page(Viewer viewer, Model model) {
        model.addAttribute("page", new FiltersPage(lines(lists.all(viewer.actor()))));
        return "seeing/filters";
    }

    @PostMapping(FILTERS)
    @Needs(SeeingPermission.LOOK)
    String keep(@ModelAttribute ListForm form, Viewer viewer, RedirectAttributes next) {
        ListKind list = kind(form);
        String query = Address.readable(form.query());
        var wish = new Wish(form.name(), query, form.isShared(), form.opens());
        switch (lists.keep(viewer.actor(), list, wish)) {
            case Outcome.Done<UUID> kept ->
                    Flash.good(next, texts.get("seeing.filter.kept", form.name()));
            case Outcome.Refused<UUID>(Reason reason) -> Flash.bad(next, texts.get(reason.key()));
        }
        return back(list, query);
    }

    @PostMapping(FILTERS + "/{id}/bo")
    @Needs(SeeingPermission.LOOK)
    String putAway(
            @PathVariable UUID id,
            @ModelAttribute ListForm form,
            Viewer viewer,
            RedirectAttributes next) {
        lists.putAway(viewer.actor(), id);
        Flash.good(next, texts.get("seeing.filter.put-away"));
        return form.list().isEmpty()
                ? "redirect:" + FILTERS
                : back(kind(form), Address.readable(form.query()));
    }

    @PostMapping("/cot")
    @Needs(SeeingPermission.LOOK)
    String choose(@ModelAttribute ListForm form, Viewer viewer) {
        ListKind list = kind(form);
        lists.choose(viewer.actor(), list, form.columns());
        return back(list, Address.readable(form.query()));
    }

    private ListKind kind(ListForm form) {
        ListKind kind = kinds.get(form.list());
        if (kind == null) {
            throw new NotFound();
        }
        return kind;
    }

    private static String back(ListKind list, String query) {
        return "redirect:" + list.path() + (query.isEmpty() ? "" : "?" + query);
    }

    private List<FiltersPage.Line> lines(List<SavedFilter> filters) {
        return filters.stream()
                .flatMap(
                        each ->
                                Stream.ofNullable(kinds.get(each.list()))
                                        .map(kind -> line(each, kind)))
                .toList();
    }

    private FiltersPage.Line line(SavedFilter filter, ListKind kind) {
        return new FiltersPage.Line(
                filter.name(),
                kind.path() + "?" + filter.query(),
                texts.get("seeing.list." + filter.list()),
                texts.get(filter.shared() ? "seeing.filter.shared" : "seeing.filter.mine"),
                filter.opens(),
                filter.own() ? FILTERS + "/" + filter.id() + "/bo" : null);
    }
}
