package vn.sen.plan.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.calendar.Calendars;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.store.PlanLine;
import vn.sen.plan.web.Needs;
import vn.sen.web.Viewer;

/** The first page: how things stand, for whoever looks. */
@Controller
class HomeController {

    private final SeePlans plans;
    private final Calendars calendars;
    private final HomePages homes;
    private final LeaderPages leaders;
    private final BeginPages beginnings;
    private final Clock clock;

    HomeController(
            SeePlans plans,
            Calendars calendars,
            HomePages homes,
            LeaderPages leaders,
            BeginPages beginnings,
            Clock clock) {
        this.plans = plans;
        this.calendars = calendars;
        this.homes = homes;
        this.leaders = leaders;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    @GetMapping("/")
    @Needs(PlanPermission.SEE_PLAN)
    String home(Viewer viewer, Model model) {
        List<PlanLine> all = plans.all();
        return plans.current()
                .map(plan -> running(viewer, plan, all, model))
                .orElseGet(() -> beginning(viewer.actor(), all, model));
    }

    private String beginning(Actor actor, List<PlanLine> all, Model model) {
        model.addAttribute("page", beginnings.of(actor, all, LocalDate.now(clock)));
        return "home/begin";
    }

    private String running(Viewer viewer, PlanId plan, List<PlanLine> all, Model model) {
        Actor actor = viewer.actor();
        Desk desk =
                new Desk(plans.overview(plan), actor, LocalDate.now(clock), calendars.working());
        if (actor.holds(Role.LEADER)) {
            model.addAttribute("page", leaders.of(desk, all, viewer.agencyName()));
            return "home/leader";
        }
        boolean keepsTheYear =
                actor.holds(Role.ISO_SECRETARY) || actor.holds(Role.QUALITY_REPRESENTATIVE);
        model.addAttribute("page", keepsTheYear ? homes.secretary(desk) : homes.worker(desk));
        return "home/home";
    }
}
