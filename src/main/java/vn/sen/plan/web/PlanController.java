package vn.sen.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.PlanLine;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Mark;

/** The agency's plans. */
@Controller
class PlanController {

    private final SeePlans plans;
    private final Texts texts;
    private final Clock clock;

    PlanController(SeePlans plans, Texts texts, Clock clock) {
        this.plans = plans;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/ke-hoach")
    @Needs(PlanPermission.SEE_PLAN)
    String list(Viewer viewer, Model model) {
        boolean edits = viewer.may(PlanPermission.EDIT_PLAN);
        model.addAttribute(
                "page",
                new PlanListPage(
                        lines(plans.all()),
                        edits,
                        Integer.toString(LocalDate.now(clock).getYear()),
                        edits ? lines(plans.discarded()) : List.of()));
        return "plan/list";
    }

    private List<PlanListPage.Line> lines(List<PlanLine> plans) {
        return plans.stream().map(this::line).toList();
    }

    private PlanListPage.Line line(PlanLine plan) {
        Integer year = plan.year();
        PlanLine.Tally tasks = plan.tasks();
        return new PlanListPage.Line(
                year == null ? texts.get("plan.list.no-year") : year.toString(),
                plan.title().isEmpty() ? texts.get("plan.list.untitled") : plan.title(),
                "/ke-hoach/" + plan.id(),
                mark(plan.state()),
                texts.get(plan.state().key()),
                texts.get("plan.list.rows", plan.rows()),
                tasks.all() == 0
                        ? ""
                        : texts.get("plan.list.tasks", tasks.all(), tasks.done(), tasks.open()),
                tasks.late() == 0 ? null : texts.get("plan.list.late", tasks.late()));
    }

    private static Mark mark(PlanState state) {
        return switch (state) {
            case DRAFT, DISCARDED -> Mark.NOT_DUE;
            case SUBMITTED -> Mark.SUBMITTED;
            case APPROVED -> Mark.IN_PROGRESS;
            case IN_FORCE, CLOSED -> Mark.ACCEPTED;
        };
    }
}
