package vn.sen.plan.web.learnt;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.agency.UnitView;
import vn.sen.plan.app.KeepLearntNames.Listed;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.LearntName;
import vn.sen.plan.domain.LearntNameId;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/** Fills the page of learnt names. */
@Component
class LearntNamesPages {

    static final int SIZE = 30;

    private final Texts texts;

    LearntNamesPages(Texts texts) {
        this.texts = texts;
    }

    /**
     * What somebody looks at.
     *
     * @param open the name that is being changed
     */
    record Asked(String words, int page, @Nullable LearntNameId open) {}

    LearntNamesPage page(Listed listed, Asked asked) {
        Map<String, String> called = called(listed);
        String query = "?q=" + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8);
        Pages pages =
                Pages.of(
                        asked.page(), SIZE, listed.found().total(), PlanPaths.LEARNT_NAMES + query);
        return new LearntNamesPage(
                asked.words(),
                listed.found().names().stream()
                        .map(
                                each ->
                                        line(
                                                each,
                                                listed.isUsable(each),
                                                called,
                                                pages.href(pages.number()),
                                                each.id().equals(asked.open())))
                        .toList(),
                asked.open() == null ? List.of() : options(listed.units()),
                pages);
    }

    private LearntNamesPage.Line line(
            LearntName name,
            boolean usable,
            Map<String, String> called,
            String page,
            boolean open) {
        String key = AssigneeKey.of(name.targets().getFirst());
        Integer year = name.year();
        return new LearntNamesPage.Line(
                name.id().toString(),
                name.version(),
                name.words(),
                name.targets().stream().map(each -> call(each, called)).toList(),
                usable,
                year == null
                        ? texts.get("plan.learnt.plan-of-no-year")
                        : texts.get("plan.learnt.plan-of", year.toString()),
                PlanPaths.plan(name.plan()),
                page + "&sua=" + name.id() + "#ten-" + name.id(),
                open ? Field.of("ai", texts.get("plan.learnt.target"), key) : null);
    }

    private String call(Assignee target, Map<String, String> called) {
        Role role = target.heldRole();
        return role != null
                ? texts.get(role.key())
                : called.getOrDefault(
                        AssigneeKey.of(target), texts.get("plan.learnt.no-longer-here"));
    }

    private static Map<String, String> called(Listed listed) {
        Map<String, String> called = new HashMap<>();
        listed.units()
                .forEach(
                        each ->
                                called.put(
                                        AssigneeKey.of(new Assignee.Unit(each.id())), each.name()));
        listed.people()
                .forEach(
                        each ->
                                called.put(
                                        AssigneeKey.of(new Assignee.Person(each.id())),
                                        each.name()));
        return called;
    }

    private List<LearntNamesPage.Group> options(List<UnitView> units) {
        List<Option> working =
                units.stream()
                        .filter(UnitView::active)
                        .map(
                                each ->
                                        Option.of(
                                                AssigneeKey.of(new Assignee.Unit(each.id())),
                                                each.name()))
                        .toList();
        List<Option> roles =
                Arrays.stream(Role.values())
                        .map(
                                each ->
                                        Option.of(
                                                AssigneeKey.of(new Assignee.RoleHolder(each)),
                                                texts.get(each.key())))
                        .toList();
        return List.of(
                new LearntNamesPage.Group(texts.get("plan.learnt.units"), working),
                new LearntNamesPage.Group(texts.get("plan.learnt.roles"), roles));
    }
}
