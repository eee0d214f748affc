package vn.sen.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Handing in a plan as a file, or as text that is pasted. */
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
        model.addAttribute("page", new UploadPage(null, null, null, ""));
        return "intake/upload";
    }

    /** A draft of the plan; or the same page with why not, and nothing kept. */
    @PostMapping("/ke-hoach/tai-len")
    @Needs(IntakePermission.HAND_IN_PLAN)
    ModelAndView upload(
            @RequestParam @Nullable MultipartFile tep,
            @RequestParam(defaultValue = "") String chu,
            Viewer viewer,
            RedirectAttributes next)
            throws IOException {
        if (tep != null && !isUnnamed(tep)) {
            return tep.getSize() > PlanReader.LARGEST
                    ? again(words(ReadingRefused.TOO_LARGE), name(tep), chu)
                    : take(name(tep), tep.getBytes(), chu, viewer, next);
        }
        if (chu.isBlank()) {
            return again(new UploadPage(null, null, texts.get("intake.upload.missing"), ""));
        }
        byte[] text = chu.getBytes(StandardCharsets.UTF_8);
        return take(texts.get("intake.upload.pasted-name"), text, chu, viewer, next);
    }

    private ModelAndView take(
            String name, byte[] file, String pasted, Viewer viewer, RedirectAttributes next) {
        return switch (plans.take(viewer.actor(), name, file)) {
            case Outcome.Done<PlanId>(PlanId plan) -> {
                Flash.good(next, texts.get("plan.review.drafted", name));
                yield new ModelAndView("redirect:/ke-hoach/" + plan + "/doc");
            }
            case Outcome.Refused<PlanId>(Reason reason) -> again(words(reason), name, pasted);
        };
    }

    private static ModelAndView again(String refusal, String name, String pasted) {
        return again(new UploadPage(refusal, name, null, pasted));
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
