package vn.sen.plan.web.task;

import static vn.sen.plan.web.task.TaskColumns.KIND;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.seeing.Listings;
import vn.sen.web.Viewer;

/** The list of work, and one task. */
@Controller
class TaskController {

    private final TaskListPages lists;
    private final SeeTask sight;
    private final TaskPages pages;
    private final Listings listings;
    private final TaskSheets sheets;

    TaskController(
            TaskListPages lists,
            SeeTask sight,
            TaskPages pages,
            Listings listings,
            TaskSheets sheets) {
        this.listings = listings;
        this.sheets = sheets;
        this.lists = lists;
        this.sight = sight;
        this.pages = pages;
    }

    @GetMapping("/viec")
    @Needs(PlanPermission.SEE_PLAN)
    String list(@ModelAttribute ListAsked asked, Viewer viewer, Model model) {
        ManyAnswer answer = (ManyAnswer) model.asMap().get(ManyAnswer.ATTRIBUTE);
        Optional<String> opening = listings.opening(viewer.actor(), KIND, asked.address());
        if (answer == null && asked.chon() == null && opening.isPresent()) {
            return "redirect:" + opening.get();
        }
        model.addAttribute("page", lists.page(asked, viewer.actor(), answer));
        return "task/list";
    }

    @GetMapping(ListAsked.PATH + ".xlsx")
    @Needs(PlanPermission.SEE_PLAN)
    void sheet(@ModelAttribute ListAsked asked, Viewer viewer, HttpServletResponse response)
            throws IOException {
        sheets.sheet(asked, lists.title(asked), viewer.actor()).sendTo(response);
    }

    @GetMapping("/viec/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String task(@PathVariable TaskId id, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(sight.detail(id, viewer.actor()), null));
        return "task/task";
    }
}
