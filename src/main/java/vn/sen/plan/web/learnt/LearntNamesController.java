package vn.sen.plan.web.learnt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.app.KeepLearntNames;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.LearntNameId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Flash;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Names that were learnt from answers: found, given another meaning, forgotten. */
@Controller
@RequestMapping(PlanPaths.LEARNT_NAMES)
class LearntNamesController {

    private final KeepLearntNames names;
    private final LearntNamesPages pages;
    private final Texts texts;

    LearntNamesController(KeepLearntNames names, LearntNamesPages pages, Texts texts) {
        this.names = names;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(PlanPermission.EDIT_PLAN)
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable LearntNameId sua,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Model model) {
        int page = Math.max(number, 1);
        var listed = names.list(q, LearntNamesPages.SIZE, (page - 1) * LearntNamesPages.SIZE);
        model.addAttribute("page", pages.page(listed, new LearntNamesPages.Asked(q, page, sua)));
        return "plan/learnt/page";
    }

    @PostMapping("/{name}")
    @Needs(PlanPermission.EDIT_PLAN)
    String change(
            @PathVariable LearntNameId name,
            @RequestParam(defaultValue = "0") int phienBan,
            @RequestParam(defaultValue = "") String ai,
            Viewer viewer,
            RedirectAttributes next) {
        var target = AssigneeKey.read(ai).orElseThrow(NotFound::new);
        names.change(viewer.actor(), name, phienBan, target);
        Flash.good(next, texts.get("plan.learnt.changed"));
        return "redirect:" + PlanPaths.LEARNT_NAMES;
    }

    @PostMapping("/{name}/quen")
    @Needs(PlanPermission.EDIT_PLAN)
    String forget(@PathVariable LearntNameId name, Viewer viewer, RedirectAttributes next) {
        names.forget(viewer.actor(), name);
        Flash.good(next, texts.get("plan.learnt.forgotten"));
        return "redirect:" + PlanPaths.LEARNT_NAMES;
    }
}
