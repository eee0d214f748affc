package vn.sen.intake.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.app.IntakePermission;
import vn.sen.intake.app.TakePlanIn;
import vn.sen.plan.PlanId;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Handing in a plan as a Word file. */
@Controller
class UploadController {

    private final TakePlanIn plans;
    private final Texts texts;

    UploadController(TakePlanIn plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/tai-len")
    @Needs(IntakePermission.HAND_IN_PLAN)
    String page(Model model) {
        model.addAttribute("page", new UploadPage(null, null, null));
        return "intake/upload";
    }

    /** A draft of the plan; or the same page with why not, and nothing kept. */
    @PostMapping("/ke-hoach/tai-len")
    @Needs(IntakePermission.HAND_IN_PLAN)
    ModelAndView upload(
            @RequestParam @Nullable MultipartFile tep, Viewer viewer, RedirectAttributes next)
            throws IOException {
        if (tep == null || isUnnamed(tep)) {
            return again(new UploadPage(null, null, texts.get("intake.upload.missing")));
        }
        String name = name(tep);
        if (tep.getSize() > PlanReader.LARGEST) {
            return again(new UploadPage(words(ReadingRefused.TOO_LARGE), name, null));
        }
        return switch (plans.take(viewer.actor(), name, tep.getBytes())) {
            case Outcome.Done<PlanId>(PlanId plan) -> {
                Flash.good(next, texts.get("plan.review.drafted", name));
                yield new ModelAndView("redirect:/ke-hoach/" + plan + "/doc");
            }
            case Outcome.Refused<PlanId>(Reason reason) ->
                    again(new UploadPage(words(reason), name, null));
        };
    }

    private static boolean isUnnamed(MultipartFile file) {
        return file.isEmpty() && name(file).isEmpty();
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private String words(Reason reason) {
        return reason instanceof ReadingRefused refused
                ? texts.get(refused.key(), refused.limit())
                : texts.get(reason.key());
    }

    private static ModelAndView again(UploadPage again) {
        ModelAndView page = new ModelAndView("intake/upload");
        page.addObject("page", again);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
