package vn.sen.plan.web.appeal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Viewer;

/** The requests for time and the difficulties that wait for an answer, and the answered ones. */
@Controller
class AppealListController {

    private final AppealListPages pages;

    AppealListController(AppealListPages pages) {
        this.pages = pages;
    }

    @GetMapping(AppealPaths.LIST)
    @Needs(PlanPermission.SEE_PLAN)
    String list(
            @RequestParam(defaultValue = "") String xem,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int trang,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.page(xem, q, trang, viewer.actor()));
        return "appeal/list";
    }
}
