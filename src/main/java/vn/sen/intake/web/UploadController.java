package vn.sen.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.sen.intake.app.HandIn;
import vn.sen.intake.app.IntakePermission;
import vn.sen.intake.app.TakePlanIn;
import vn.sen.intake.app.TakePlanIn.Drafted;
import vn.sen.intake.app.TakePlanIn.Taken;
import vn.sen.intake.app.TakePlanIn.Underway;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.plan.PlanId;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Handing in plans as files, or one as text that is pasted. */
@Controller
class UploadController {

    private final TakePlanIn plans;
    private final HandIn files;
    private final Texts texts;

    UploadController(TakePlanIn plans, HandIn files, Texts texts) {
        this.plans = plans;
        this.files = files;
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
            @RequestParam @Nullable List<MultipartFile> tep,
            @RequestParam(defaultValue = "") String chu,
            Viewer viewer,
            RedirectAttributes next)
            throws IOException {
        List<MultipartFile> named =
                tep == null ? List.of() : tep.stream().filter(each -> !isUnnamed(each)).toList();
        if (named.size() > 1) {
            return takeAll(named, chu, viewer, next);
        }
        if (named.size() == 1) {
            MultipartFile one = named.getFirst();
            return one.getSize() > PlanReader.LARGEST
                    ? again(words(ReadingRefused.TOO_LARGE), name(one), chu)
                    : take(name(one), one.getBytes(), chu, viewer, next);
        }
        if (chu.isBlank()) {
            return again(new UploadPage(null, null, texts.get("intake.upload.missing"), ""));
        }
        byte[] text = chu.getBytes(StandardCharsets.UTF_8);
        return take(texts.kept("intake.upload.pasted-name"), text, chu, viewer, next);
    }

    private ModelAndView take(
            String name, byte[] file, String pasted, Viewer viewer, RedirectAttributes next) {
        return switch (plans.takeOrAsk(viewer.actor(), name, file)) {
            case Outcome.Done<Taken>(Drafted(PlanId plan)) -> {
                Flash.good(next, texts.get("plan.review.drafted", name));
                yield new ModelAndView("redirect:/ke-hoach/" + plan + "/doc");
            }
            case Outcome.Done<Taken>(Underway(IncomingId incoming)) ->
                    new ModelAndView("redirect:" + IncomingWords.LIST + "/" + incoming);
            case Outcome.Refused<Taken>(Reason reason) -> again(words(reason), name, pasted);
        };
    }

    private ModelAndView takeAll(
            List<MultipartFile> sent, String pasted, Viewer viewer, RedirectAttributes next) {
        List<HandIn.Sent> all =
                sent.stream()
                        .map(each -> new HandIn.Sent(name(each), each.getSize(), each))
                        .toList();
        return switch (files.all(viewer.actor(), all)) {
            case Outcome.Done<List<IncomingId>>(List<IncomingId> taken) -> {
                Flash.good(next, texts.get("intake.incoming.taken", taken.size()));
                yield new ModelAndView("redirect:" + IncomingWords.LIST);
            }
            case Outcome.Refused<List<IncomingId>>(Reason reason) ->
                    again(new UploadPage(null, null, words(reason), pasted));
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
        return switch (reason) {
            case ReadingRefused refused -> texts.get(refused.key(), refused.limit());
            case IncomingRefusal refused -> texts.get(refused.key(), refused.limit());
            default -> texts.get(reason.key());
        };
    }

    private static ModelAndView again(UploadPage again) {
        ModelAndView page = new ModelAndView("intake/upload");
        page.addObject("page", again);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
