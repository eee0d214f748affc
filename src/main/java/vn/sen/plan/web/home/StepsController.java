package vn.sen.plan.web.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.app.FirstSteps;
import vn.sen.plan.app.SeeHome;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The first steps of an agency, put away and called back by each for himself. */
@Controller
class StepsController {

    private final SeeHome sight;
    private final BeginPages pages;
    private final FirstSteps steps;
    private final Texts texts;

    StepsController(SeeHome sight, BeginPages pages, FirstSteps steps, Texts texts) {
        this.sight = sight;
        this.pages = pages;
        this.steps = steps;
        this.texts = texts;
    }

    @GetMapping(Steps.PATH)
    @Needs(PlanPermission.SEE_PLAN)
    String page(Viewer viewer, Model model) {
        model.addAttribute("page", pages.of(viewer, sight.look(viewer.actor(), null)));
        return "home/begin";
    }

    @PostMapping(Steps.PATH + "/cat")
    @Needs(PlanPermission.SEE_PLAN)
    String putAway(Viewer viewer, RedirectAttributes next) {
        steps.putAway(viewer.actor());
        Flash.good(next, texts.get("home.begin.put-away"));
        return "redirect:/";
    }

    @PostMapping(Steps.PATH + "/goi-lai")
    @Needs(PlanPermission.SEE_PLAN)
    String callBack(Viewer viewer, RedirectAttributes next) {
        steps.callBack(viewer.actor());
        Flash.good(next, texts.get("home.begin.called-back"));
        return "redirect:/";
    }
}
