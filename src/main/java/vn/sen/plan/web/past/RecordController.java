package vn.sen.plan.web.past;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.KeepPastYear;
import vn.sen.plan.app.PastFilesIn;
import vn.sen.plan.domain.PastFile;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The record of a year before the program was there: made of a draft, filled in, read. */
@Controller
class RecordController {

    private static final String PAGE = "plan/past/record";
    private static final int LONGEST = 2000;
    private static final int SAID = 5;

    private final RecordPages pages;
    private final KeepPastYear years;
    private final PastFilesIn incoming;
    private final KeptFiles files;
    private final Texts texts;

    RecordController(
            RecordPages pages,
            KeepPastYear years,
            PastFilesIn incoming,
            KeptFiles files,
            Texts texts) {
        this.pages = pages;
        this.years = years;
        this.incoming = incoming;
        this.files = files;
        this.texts = texts;
    }

    /** Asks first. */
    @GetMapping("/ke-hoach/{id}/lam-ho-so")
    @Needs(PlanPermission.EDIT_PLAN)
    String ask(@PathVariable PlanId id, Model model) {
        model.addAttribute(
                "page", new MakeRecordPage(PlanPaths.plan(id), years.plan(id).naming().title()));
        return "plan/past/make";
    }

    @PostMapping("/ke-hoach/{id}/lam-ho-so")
    @Needs(PlanPermission.EDIT_PLAN)
    String make(@PathVariable PlanId id, Viewer viewer, RedirectAttributes next) {
        if (years.begin(viewer.actor(), id) instanceof Outcome.Refused<?>(Reason reason)) {
            Flash.ask(next, texts.get(reason.key()));
            return "redirect:" + PlanPaths.plan(id) + "/lam-ho-so";
        }
        Flash.good(next, texts.get("past.made"));
        return "redirect:" + RecordPages.path(id);
    }

    @GetMapping("/ke-hoach/{id}/ho-so")
    @Needs(PlanPermission.SEE_PLAN)
    String page(
            @PathVariable PlanId id,
            @ModelAttribute RecordAsked asked,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.page(id, viewer, asked, null));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/ho-so/dong/{row}")
    @Needs(PlanPermission.EDIT_PLAN)
    String say(
            @PathVariable PlanId id,
            @PathVariable ItemId row,
            @RequestParam PastOutcome ketQua,
            @RequestParam(defaultValue = "") String ghiChu,
            Viewer viewer,
            RedirectAttributes next) {
        if (ghiChu.length() > LONGEST) {
            Flash.ask(next, texts.get("plan.form.too-long"));
        } else {
            years.say(viewer.actor(), id, row, ketQua, ghiChu);
            Flash.good(next, texts.get("past.said"));
        }
        return "redirect:" + RecordPages.path(id);
    }

    @PostMapping("/ke-hoach/{id}/ho-so/tep")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView add(
            @PathVariable PlanId id,
            @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> given,
            Viewer viewer,
            RedirectAttributes next)
            throws IOException {
        int taken = 0;
        List<PastFilesIn.Left> left = new ArrayList<>();
        for (MultipartFile file : given == null ? List.<MultipartFile>of() : given) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                PastFilesIn.Taken each = incoming.take(viewer.actor(), id, name, content);
                taken += each.files();
                left.addAll(each.left());
            }
        }
        if (taken == 0 || !left.isEmpty()) {
            return wrong(id, viewer, taken, left);
        }
        Flash.good(next, texts.get("past.taken", taken));
        return new ModelAndView("redirect:" + RecordPages.path(id));
    }

    private ModelAndView wrong(PlanId id, Viewer viewer, int taken, List<PastFilesIn.Left> left) {
        List<String> words = new ArrayList<>();
        words.add(texts.get(taken == 0 ? "past.taken-none" : "past.taken", taken));
        left.stream()
                .limit(SAID)
                .forEach(
                        each ->
                                words.add(
                                        texts.get(
                                                "task.file-refused",
                                                each.name(),
                                                texts.get(each.reason().key()))));
        if (left.size() > SAID) {
            words.add(texts.get("past.left-more", left.size() - SAID));
        }
        ModelAndView shown = new ModelAndView(PAGE);
        shown.addObject("page", pages.page(id, viewer, RecordAsked.EMPTY, String.join(" ", words)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    @PostMapping("/ke-hoach/{id}/ho-so/tep/{file}")
    @Needs(PlanPermission.EDIT_PLAN)
    String put(
            @PathVariable PlanId id,
            @PathVariable UUID file,
            @RequestParam(required = false) @Nullable ItemId dong,
            Viewer viewer,
            RedirectAttributes next) {
        years.put(viewer.actor(), id, file, dong);
        Flash.good(next, texts.get("past.put"));
        return "redirect:" + RecordPages.path(id);
    }

    @GetMapping("/ke-hoach/{id}/ho-so/tep/{file}")
    @Needs(PlanPermission.SEE_PLAN)
    ResponseEntity<Resource> fetch(@PathVariable PlanId id, @PathVariable UUID file) {
        PastFile found = years.file(id, file);
        return files.sent(found.file(), found.name(), found.mediaType(), found.size());
    }
}
