package vn.sen.plan.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.Staff;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Texts;

/** Makes the home of an agency without a plan in force: what to do first. */
@Component
class BeginPages {

    private final Texts texts;
    private final Agencies agencies;

    BeginPages(Texts texts, Agencies agencies) {
        this.texts = texts;
        this.agencies = agencies;
    }

    BeginPage of(Actor actor, List<Plan> plans, LocalDate today) {
        Optional<Plan> open =
                plans.stream()
                        .filter(
                                each ->
                                        each.state() == PlanState.DRAFT
                                                || each.state() == PlanState.SUBMITTED)
                        .findFirst();
        boolean submitted = open.filter(each -> each.state() == PlanState.SUBMITTED).isPresent();
        List<Step> steps = new ArrayList<>();
        steps.add(people(actor));
        steps.add(upload(actor, open.isPresent()));
        steps.add(submit(actor, open.map(BeginPages::review).orElse(null), submitted));
        steps.add(approve(actor, open.map(BeginPages::review).orElse(null), submitted));
        long left = steps.stream().filter(each -> !each.done()).count();
        return new BeginPage(
                Say.of(
                        List.of(
                                texts.get(
                                        "home.begin.say", texts.get("home.number.upper." + left)))),
                texts.get(
                        "home.facts-leader",
                        Sentences.upperFirst(texts.day(today)),
                        agencies.own().name()),
                todos(steps));
    }

    private static String review(Plan plan) {
        return PlanPaths.plan(plan.id());
    }

    /** A step before it is known whether it is the next. */
    private record Step(String key, String text, boolean done, @Nullable String href) {}

    private Step people(Actor actor) {
        Staff staff = agencies.staff();
        int units = staff.units().size();
        int people = staff.people().size();
        return new Step(
                "people",
                texts.get("home.begin.people.text", units, people),
                units > 0 && people > 1,
                actor.holds(Role.ADMINISTRATOR) ? "/don-vi-va-nguoi" : null);
    }

    private Step upload(Actor actor, boolean done) {
        boolean may = PlanPermission.EDIT_PLAN.allows(actor) && !done;
        return new Step(
                "upload",
                texts.get("home.begin.upload.text"),
                done,
                may ? "/ke-hoach/tai-len" : null);
    }

    private Step submit(Actor actor, @Nullable String review, boolean done) {
        boolean may = PlanPermission.EDIT_PLAN.allows(actor) && !done;
        return new Step("submit", texts.get("home.begin.submit.text"), done, may ? review : null);
    }

    private Step approve(Actor actor, @Nullable String review, boolean submitted) {
        boolean may = PlanPermission.APPROVE_PLAN.allows(actor) && submitted;
        return new Step(
                "approve",
                texts.get("home.begin.approve.text"),
                false,
                may && review != null ? review + "/duyet" : null);
    }

    private List<BeginPage.Todo> todos(List<Step> steps) {
        Optional<Step> next = steps.stream().filter(each -> !each.done()).findFirst();
        return steps.stream()
                .map(each -> todo(each, next.filter(each::equals).isPresent()))
                .toList();
    }

    private BeginPage.Todo todo(Step step, boolean next) {
        return new BeginPage.Todo(
                texts.get("home.begin." + step.key()),
                step.text(),
                step.done(),
                next,
                step.href(),
                texts.get("home.begin." + step.key() + (step.done() ? ".look" : ".act")));
    }
}
