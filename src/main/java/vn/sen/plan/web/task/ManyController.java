package vn.sen.plan.web.task;

import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.ActOnMany;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.ManyDone;
import vn.sen.plan.app.SteerTask;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The same act on several tasks of the list. */
@Controller
class ManyController {

    static final String ACCEPT = "/viec/nhieu/chap-nhan";
    static final String ASSIGN = "/viec/nhieu/giao";
    static final String CANCEL = "/viec/nhieu/huy";

    private static final String PAGE = "task/many";

    private final ActOnMany many;
    private final CheckTask checking;
    private final SteerTask steering;
    private final ManyPages pages;
    private final Texts texts;

    ManyController(
            ActOnMany many, CheckTask checking, SteerTask steering, ManyPages pages, Texts texts) {
        this.many = many;
        this.checking = checking;
        this.steering = steering;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping(ACCEPT)
    @Needs(PlanPermission.WORK)
    ModelAndView accept(@ModelAttribute ManyForm form, Viewer viewer, RedirectAttributes next) {
        if (isWrong(form)) {
            return chooseAgain(form, next);
        }
        return act("accept", form, id -> checking.accept(viewer.actor(), id), next);
    }

    /** To whom they are to be handed. */
    @PostMapping(ASSIGN + "/hoi")
    @Needs(PlanPermission.HAND_OVER)
    ModelAndView askWhom(@ModelAttribute ManyForm form, RedirectAttributes next) {
        return isWrong(form)
                ? chooseAgain(form, next)
                : page(pages.assign(form, Wrong.NOTHING), HttpStatus.OK);
    }

    @PostMapping(ASSIGN)
    @Needs(PlanPermission.HAND_OVER)
    ModelAndView assign(@ModelAttribute ManyForm form, Viewer viewer, RedirectAttributes next) {
        if (isWrong(form)) {
            return chooseAgain(form, next);
        }
        if (!form.namesSomebody()) {
            Mistakes unnamed = Mistakes.of(ManyForm.PERSON, texts.get("task.many.assign.missing"));
            return page(pages.assign(form, Wrong.of(unnamed)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act(
                "assign", form, id -> steering.handOver(viewer.actor(), id, form.person()), next);
    }

    /** Why they are to be cancelled. */
    @PostMapping(CANCEL + "/hoi")
    @Needs(PlanPermission.CANCEL_TASK)
    ModelAndView askWhy(@ModelAttribute ManyForm form, RedirectAttributes next) {
        return isWrong(form)
                ? chooseAgain(form, next)
                : page(pages.cancel(form, Wrong.NOTHING), HttpStatus.OK);
    }

    @PostMapping(CANCEL)
    @Needs(PlanPermission.CANCEL_TASK)
    ModelAndView cancel(
            @Valid @ModelAttribute ManyForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        if (isWrong(form)) {
            return chooseAgain(form, next);
        }
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.reason().isEmpty()) {
            mistakes = mistakes.and(ManyForm.REASON, texts.get("plan.refused.reason-missing"));
        }
        if (!mistakes.isEmpty()) {
            return page(pages.cancel(form, Wrong.of(mistakes)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act("cancel", form, id -> steering.cancel(viewer.actor(), id, form.reason()), next);
    }

    private static boolean isWrong(ManyForm form) {
        int chosen = form.chosen().size();
        return chosen == 0 || chosen > ActOnMany.MOST;
    }

    private ModelAndView chooseAgain(ManyForm form, RedirectAttributes next) {
        String key = form.chosen().isEmpty() ? "task.many.none" : "task.many.too-many";
        Flash.ask(next, texts.get(key, ActOnMany.MOST));
        return new ModelAndView("redirect:" + form.back());
    }

    private ModelAndView act(
            String name,
            ManyForm form,
            Function<TaskId, Outcome<TaskId>> act,
            RedirectAttributes next) {
        ManyDone answer = many.act(form.chosen(), act);
        if (answer.refused().isEmpty()) {
            Flash.good(next, texts.get("task.many.done." + name, answer.done()));
        } else {
            next.addFlashAttribute(ManyAnswer.ATTRIBUTE, pages.answer(name, answer));
        }
        return new ModelAndView("redirect:" + form.back());
    }

    private static ModelAndView page(ManyPage page, HttpStatus status) {
        ModelAndView shown = new ModelAndView(PAGE);
        shown.addObject("page", page);
        shown.setStatus(status);
        return shown;
    }
}
