package vn.sen.plan.web.chase;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Viewer;

/** Those who are late. */
@Controller
class LateController {

    private final LateListPages lists;

    LateController(LateListPages lists) {
        this.lists = lists;
    }

    @GetMapping(LateColumns.PATH)
    @Needs(PlanPermission.CHASE)
    String list(@ModelAttribute LateAsked asked, Viewer viewer, Model model) {
        model.addAttribute("page", lists.page(asked, viewer.actor()));
        return "chase/list";
    }

    @GetMapping(LateColumns.PATH + ".xlsx")
    @Needs(PlanPermission.CHASE)
    void sheet(@ModelAttribute LateAsked asked, Viewer viewer, HttpServletResponse response)
            throws IOException {
        lists.sheet(asked, viewer.actor()).sendTo(response);
    }
}
