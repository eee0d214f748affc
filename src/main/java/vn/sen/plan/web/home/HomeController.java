package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeeHome;
import vn.sen.plan.app.StandIns;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.Needs;
import vn.sen.web.Viewer;

/** The first page: how things stand, for whoever looks. */
@Controller
class HomeController {

    private final SeeHome sight;
    private final StandIns standIns;
    private final HomePages homes;
    private final LeaderPages leaders;
    private final BeginPages beginnings;

    HomeController(
            SeeHome sight,
            StandIns standIns,
            HomePages homes,
            LeaderPages leaders,
            BeginPages beginnings) {
        this.sight = sight;
        this.standIns = standIns;
        this.homes = homes;
        this.leaders = leaders;
        this.beginnings = beginnings;
    }

    @GetMapping("/")
    @Needs(PlanPermission.SEE_PLAN)
    String home(@RequestParam(required = false) @Nullable PlanId kh, Viewer viewer, Model model) {
        SeeHome.Seen seen = sight.look(viewer.actor(), kh);
        PlanOverview year = seen.year();
        if (year == null) {
            return beginning(viewer, seen, model);
        }
        Actor actor = viewer.actor();
        Desk desk =
                new Desk(
                        year.only(kh),
                        standIns.of(actor),
                        papers(actor, seen.plans()),
                        seen.calls(),
                        seen.day().today(),
                        seen.day().calendar(),
                        new PlanChips(year, kh).all(),
                        beginnings.guide(actor, seen));
        return running(viewer, desk, seen, model);
    }

    private String beginning(Viewer viewer, SeeHome.Seen seen, Model model) {
        model.addAttribute("page", beginnings.of(viewer, seen));
        return "home/begin";
    }

    /** Who stands in for a leader has no leader's page, but decides on his papers. */
    private static List<Plan> papers(Actor actor, List<Plan> plans) {
        return PlanPermission.APPROVE_PLAN.capacityOf(actor).inPlaceOf() == null
                ? List.of()
                : plans.stream().filter(each -> each.state() == PlanState.SUBMITTED).toList();
    }

    private String running(Viewer viewer, Desk desk, SeeHome.Seen seen, Model model) {
        Actor actor = viewer.actor();
        if (actor.holds(Role.LEADER)) {
            model.addAttribute("page", leaders.of(desk, seen.plans(), viewer.agencyName()));
            return "home/leader";
        }
        boolean keepsTheYear =
                actor.holds(Role.ISO_SECRETARY) || actor.holds(Role.QUALITY_REPRESENTATIVE);
        model.addAttribute("page", keepsTheYear ? homes.secretary(desk) : homes.worker(desk));
        return "home/home";
    }
}
