package vn.sen.plan.web.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.HandDownId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeFromAbove;
import vn.sen.plan.app.SightFromAbove;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.domain.RowTaken;
import vn.sen.plan.store.PlanLine;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the page of a row that came from above. */
@Component
class AbovePages {

    static final String PATH = "/viec-cap-tren-giao";

    private static final List<Role> ROLES = List.of(Role.ISO_SECRETARY, Role.LEADER);

    private final SeeFromAbove sight;
    private final Texts texts;

    AbovePages(SeeFromAbove sight, Texts texts) {
        this.sight = sight;
        this.texts = texts;
    }

    static String one(HandDownId id) {
        return PATH + "/" + id;
    }

    AbovePage page(
            HandDownId id, Actor viewer, @Nullable TakeForm form, String reason, Wrong wrong) {
        boolean may = PlanPermission.EDIT_PLAN.allows(viewer);
        SightFromAbove seen = sight.one(id);
        RowFromAbove row = seen.row();
        AboveWords words = new AboveWords(texts);
        return new AbovePage(
                one(id),
                row.now().content(),
                words.say(row),
                facts(row),
                row.words(),
                words.changed(row),
                may && row.isChangedUnseen(),
                may && row.isOpen() ? taking(seen, form, wrong) : null,
                may && row.isOpen() ? declining(reason, wrong) : null,
                wrong.error(texts));
    }

    private Field declining(String reason, Wrong wrong) {
        return wrong.mistakes()
                .on(Field.of("lyDo", texts.get("given.reason-of-declining"), reason))
                .help(texts.get("given.reason-help"));
    }

    private List<Fact> facts(RowFromAbove row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("given.fact.from"), row.source().agency()));
        facts.add(
                Fact.of(
                        texts.get("given.fact.plan"),
                        texts.get("given.source", row.source().no(), row.source().plan())));
        facts.add(Fact.quote(texts.get("given.fact.timing"), row.now().timing()));
        facts.add(Fact.of(texts.get("given.fact.due"), texts.day(row.now().due())));
        if (!row.outputs().isEmpty()) {
            facts.add(Fact.of(texts.get("given.fact.outputs"), String.join("; ", row.outputs())));
        }
        RowTaken taken = row.taken();
        if (taken != null) {
            facts.add(
                    Fact.link(
                            texts.get("given.fact.taken"),
                            texts.get("given.fact.open-plan"),
                            PlanPaths.plan(taken.plan())));
        }
        if (!row.course().reason().isEmpty()) {
            facts.add(Fact.quote(texts.get("given.fact.reason"), row.course().reason()));
        }
        return facts;
    }

    private TakeFields taking(SightFromAbove seen, @Nullable TakeForm typed, Wrong wrong) {
        TakeForm form =
                Objects.requireNonNullElseGet(typed, () -> TakeForm.empty(likely(seen), by(seen)));
        return new TakeFields(
                wrong.mistakes()
                        .on(
                                Field.of(
                                        "keHoach",
                                        texts.get("given.into"),
                                        Objects.toString(form.keHoach(), ""))),
                seen.plans().stream().map(this::option).toList(),
                wrong.mistakes()
                        .on(Field.of("thoiGian", texts.get("given.timing"), form.thoiGian()))
                        .help(texts.get("given.timing-help", texts.date(seen.row().now().due()))),
                wrong.mistakes().on(Field.of("nguoiLam", texts.get("given.doer"), form.nguoiLam())),
                doers(seen));
    }

    /** The plan of the same year, if there is one. */
    private static @Nullable PlanId likely(SightFromAbove seen) {
        return seen.plans().stream()
                .filter(each -> Objects.equals(each.year(), seen.row().source().year()))
                .findFirst()
                .map(PlanLine::id)
                .orElse(null);
    }

    private String by(SightFromAbove seen) {
        return texts.kept("amend.by-day", texts.date(seen.row().now().due()));
    }

    private Option option(PlanLine plan) {
        String state = texts.get(plan.state().key());
        String name = plan.title().isEmpty() ? texts.get("plan.list.untitled") : plan.title();
        return Option.of(plan.id().toString(), texts.get("given.plan-option", name, state));
    }

    private List<Option> doers(SightFromAbove seen) {
        List<Option> doers = new ArrayList<>();
        doers.add(Option.of("", texts.get("given.choose-doer")));
        seen.units()
                .forEach(
                        each ->
                                doers.add(
                                        Option.of(
                                                AssigneeKey.of(new Assignee.Unit(each.id())),
                                                each.name())));
        ROLES.forEach(
                each ->
                        doers.add(
                                Option.of(
                                        AssigneeKey.of(new Assignee.RoleHolder(each)),
                                        texts.get(each.key()))));
        return doers;
    }
}
