package vn.sen.plan.web.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AnswerPast;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Days that had passed before the plan was approved: done, not to be done, or owed. */
@Controller
class PastController {

    private final SeeReview review;
    private final AnswerPast answer;
    private final Texts texts;

    PastController(SeeReview review, AnswerPast answer, Texts texts) {
        this.review = review;
        this.answer = answer;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/ngay-da-qua")
    @Needs(PlanPermission.EDIT_PLAN)
    String page(@PathVariable PlanId id, Model model) {
        ReviewPage plan = review.review(id);
        PastForm nothing = new PastForm(List.of());
        model.addAttribute("page", new PastPages(plan, texts).page(nothing, Mistakes.none()));
        return "plan/approval/past";
    }

    /** Keeps every answer that is right; shows the page again for those that are not. */
    @PostMapping("/ke-hoach/{id}/ngay-da-qua")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView answer(
            @PathVariable PlanId id,
            @ModelAttribute PastForm form,
            Viewer viewer,
            RedirectAttributes next) {
        List<PastForm.Answer> given = form.answers().toList();
        Map<String, String> wrong = new TreeMap<>();
        List<PastForm.Answer> kept = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            PastForm.Answer each = given.get(index);
            if (each.isGiven() && keep(index, each, viewer, wrong)) {
                kept.add(each);
            }
        }
        if (!wrong.isEmpty()) {
            ModelAndView page = new ModelAndView("plan/approval/past");
            page.addObject(
                    "page",
                    new PastPages(review.review(id), texts).page(form, new Mistakes(wrong)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Flash.good(next, texts.get("plan.past.saved", kept.size()));
        boolean draft = review.review(id).plan().state() == PlanState.DRAFT;
        return new ModelAndView("redirect:/ke-hoach/" + id + (draft ? "/doc" : "/duyet"));
    }

    private boolean keep(
            int index, PastForm.Answer given, Viewer viewer, Map<String, String> wrong) {
        if (given.hasStrangeDay()) {
            wrong.put(PastPages.name(index, "vao"), texts.get("plan.form.day-wrong"));
            return false;
        }
        var outcome = answer.answer(viewer.actor(), given.answer(viewer.actor().person()));
        if (outcome instanceof Outcome.Refused<PlanId>(var reason)) {
            String field = reason == PlanRefusal.REASON_MISSING ? "ghiChu" : "vao";
            wrong.put(PastPages.name(index, field), texts.get(reason.key()));
            return false;
        }
        return true;
    }
}
