package vn.sen.plan.web.year;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;

/** What was done with a plan. */
@Controller
class HistoryController {

    private final HistoryPages pages;

    HistoryController(HistoryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/ke-hoach/{id}/lich-su")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable PlanId id, @RequestParam(defaultValue = "1") int trang, Model model) {
        model.addAttribute("page", pages.page(id, Math.max(1, trang)));
        return "plan/year/history";
    }
}
