package vn.sen.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.seeing.Listings;
import vn.sen.web.Viewer;

/** The agency's plans. */
@Controller
class PlanController {

    private final PlanListPages pages;
    private final Listings listings;

    PlanController(PlanListPages pages, Listings listings) {
        this.pages = pages;
        this.listings = listings;
    }

    @GetMapping(PlanColumns.PATH)
    @Needs(PlanPermission.SEE_PLAN)
    String list(@ModelAttribute PlansAsked asked, Viewer viewer, Model model) {
        Optional<String> opening =
                listings.opening(viewer.actor(), PlanColumns.KIND, asked.address());
        if (opening.isPresent()) {
            return "redirect:" + opening.get();
        }
        model.addAttribute("page", pages.page(asked, viewer));
        return "plan/list";
    }

    @GetMapping(PlanColumns.PATH + ".xlsx")
    @Needs(PlanPermission.SEE_PLAN)
    void sheet(@ModelAttribute PlansAsked asked, Viewer viewer, HttpServletResponse response)
            throws IOException {
        pages.sheet(asked, viewer.actor()).sendTo(response);
    }
}
