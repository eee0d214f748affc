package vn.sen.plan.web.check;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AddProposed;
import vn.sen.plan.app.CheckPlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** What the law and the standard ask of a plan; rows that it lacks can be taken in. */
@Controller
class CheckController {

    private final CheckPlan check;
    private final AddProposed adding;
    private final Texts texts;

    CheckController(CheckPlan check, AddProposed adding, Texts texts) {
        this.check = check;
        this.adding = adding;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/doi-chieu")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable PlanId id, Viewer viewer, Model model) {
        boolean mayEdit = PlanPermission.EDIT_PLAN.allows(viewer.actor());
        model.addAttribute("page", new CheckPages(check.check(id), texts).page(mayEdit));
        return "plan/check/page";
    }

    @PostMapping("/ke-hoach/{id}/doi-chieu")
    @Needs(PlanPermission.EDIT_PLAN)
    String add(
            @PathVariable PlanId id,
            @RequestParam String dieu,
            Viewer viewer,
            RedirectAttributes next) {
        switch (adding.add(viewer.actor(), id, dieu)) {
            case Outcome.Done<ItemId> done -> Flash.good(next, texts.get("plan.check.added"));
            case Outcome.Refused<ItemId>(Reason reason) -> Flash.bad(next, texts.get(reason.key()));
        }
        return "redirect:/ke-hoach/" + id + "/doi-chieu";
    }
}
