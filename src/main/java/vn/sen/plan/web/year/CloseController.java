package vn.sen.plan.web.year;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ClosePlan;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** Closing a plan, with what is still open under it before one's eyes. */
@Controller
class CloseController {

    private static final String PAGE = "plan/year/close";

    private final ClosePlan close;
    private final TaskWords words;
    private final Texts texts;

    CloseController(ClosePlan close, TaskWords words, Texts texts) {
        this.close = close;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/khep-lai")
    @Needs(PlanPermission.CLOSE_PLAN)
    String page(@PathVariable PlanId id, Model model) {
        model.addAttribute("page", page(id, "", Wrong.NOTHING));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/khep-lai")
    @Needs(PlanPermission.CLOSE_PLAN)
    ModelAndView close(
            @PathVariable PlanId id,
            @RequestParam int phienBan,
            @RequestParam(defaultValue = "") String lyDo,
            Viewer viewer,
            RedirectAttributes next) {
        return FormPage.of(PAGE, wrong -> page(id, lyDo, wrong))
                .answer(
                        Mistakes.none(),
                        () -> close.close(viewer.actor(), id, phienBan, lyDo),
                        closed -> {
                            Flash.good(next, texts.get("plan.close.done"));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private ClosePage page(PlanId id, String reason, Wrong wrong) {
        ClosePlan.Closing closing = close.look(id);
        List<ClosePage.Left> left = closing.open().stream().map(this::left).toList();
        String key = left.isEmpty() ? "plan.close.say-done" : "plan.close.say-open";
        return new ClosePage(
                PlanPaths.plan(id),
                closing.plan().naming().title(),
                closing.plan().version(),
                texts.get(key, left.size()),
                left,
                Field.of("lyDo", texts.get("plan.close.reason"), reason).error(wrong.error(texts)));
    }

    private ClosePage.Left left(TaskLine line) {
        return new ClosePage.Left(
                words.title(line.task()),
                TaskWords.href(line.task()),
                words.doer(line.doer()),
                words.mark(line),
                words.word(line));
    }
}
