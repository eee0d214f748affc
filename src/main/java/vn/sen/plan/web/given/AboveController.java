package vn.sen.plan.web.given;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.HandDownId;
import vn.sen.plan.app.AnswerFromAbove;
import vn.sen.plan.app.PlaceTaken;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** What agencies above handed down: taken into the own plan, or declined. */
@Controller
class AboveController {

    private static final int LONGEST = 2000;
    private static final String LIST = "plan/given/list";
    private static final String ONE = "plan/given/one";

    private final AboveListPages lists;
    private final AbovePages pages;
    private final AnswerFromAbove answer;
    private final Texts texts;

    AboveController(AboveListPages lists, AbovePages pages, AnswerFromAbove answer, Texts texts) {
        this.lists = lists;
        this.pages = pages;
        this.answer = answer;
        this.texts = texts;
    }

    @GetMapping(AbovePages.PATH)
    @Needs(PlanPermission.SEE_PLAN)
    String list(
            @RequestParam(defaultValue = "") String xem,
            @RequestParam(defaultValue = "1") int trang,
            Model model) {
        model.addAttribute("page", lists.page(xem, trang));
        return LIST;
    }

    @GetMapping(AbovePages.PATH + "/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String one(@PathVariable HandDownId id, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(id, viewer.actor(), null, "", Wrong.NOTHING));
        return ONE;
    }

    @PostMapping(AbovePages.PATH + "/{id}/nhan")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView take(
            @PathVariable HandDownId id,
            @Valid @ModelAttribute TakeForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes found = Mistakes.of(binding, texts);
        Mistakes mistakes =
                form.keHoach() == null
                        ? found.and("keHoach", texts.get("given.plan-missing"))
                        : found;
        return FormPage.of(ONE, wrong -> pages.page(id, viewer.actor(), form, "", wrong))
                .answer(
                        mistakes,
                        () -> answer.take(viewer.actor(), id, form.taking()),
                        place -> {
                            Flash.good(
                                    next,
                                    texts.get(
                                            place.amendment() == null
                                                    ? "given.taken-draft"
                                                    : "given.taken-amendment"));
                            return new ModelAndView("redirect:" + path(place));
                        });
    }

    private static String path(PlaceTaken place) {
        AmendmentId amendment = place.amendment();
        return amendment == null
                ? PlanPaths.plan(place.plan()) + "/doc"
                : "/dieu-chinh/" + amendment;
    }

    @PostMapping(AbovePages.PATH + "/{id}/khong-nhan")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView decline(
            @PathVariable HandDownId id,
            @RequestParam(defaultValue = "") String lyDo,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.none();
        if (lyDo.isBlank()) {
            mistakes = mistakes.and("lyDo", texts.get("given.reason-missing"));
        } else if (lyDo.length() > LONGEST) {
            mistakes = mistakes.and("lyDo", texts.get("plan.form.too-long"));
        }
        return FormPage.of(ONE, wrong -> pages.page(id, viewer.actor(), null, lyDo, wrong))
                .answer(
                        mistakes,
                        () -> answer.decline(viewer.actor(), id, lyDo),
                        done -> {
                            Flash.good(next, texts.get("given.declined"));
                            return new ModelAndView("redirect:" + AbovePages.PATH);
                        });
    }

    @PostMapping(AbovePages.PATH + "/{id}/da-xem")
    @Needs(PlanPermission.EDIT_PLAN)
    String see(@PathVariable HandDownId id, Viewer viewer) {
        answer.see(viewer.actor(), id);
        return "redirect:" + AbovePages.one(id);
    }
}
