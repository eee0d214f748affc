package vn.sen.plan.web.share;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.Contribute;
import vn.sen.plan.app.Given;
import vn.sen.plan.app.ReasonFile;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.domain.ContributionId;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** A party that advises or helps says what it gave. */
@Controller
class ShareController {

    private static final String FORM = "task/share";

    private final SharePages pages;
    private final Contribute giving;
    private final SeeTask sight;
    private final KeptFiles files;
    private final Texts texts;

    ShareController(
            SharePages pages, Contribute giving, SeeTask sight, KeptFiles files, Texts texts) {
        this.pages = pages;
        this.giving = giving;
        this.sight = sight;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/viec/{id}/phoi-hop")
    @Needs(PlanPermission.WORK)
    String form(@PathVariable TaskId id, Viewer viewer, Model model) {
        model.addAttribute("page", pages.form(id, viewer.actor()));
        return FORM;
    }

    @PostMapping("/viec/{id}/phoi-hop")
    @Needs(PlanPermission.WORK)
    ModelAndView give(
            @PathVariable TaskId id,
            @Valid @ModelAttribute ShareForm form,
            BindingResult binding,
            @RequestParam(name = ShareForm.FILE, required = false) @Nullable MultipartFile file,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.day().isEmpty()) {
            mistakes = mistakes.and(ShareForm.DAY, texts.get("task.day-wrong"));
        }
        return FormPage.of(FORM, wrong -> pages.again(id, viewer.actor(), form, wrong))
                .answer(
                        mistakes,
                        () -> giving.give(viewer.actor(), id, given(form, file)),
                        task -> {
                            Flash.good(next, texts.get("share.done"));
                            return new ModelAndView("redirect:/viec/" + task);
                        });
    }

    private static Given given(ShareForm form, @Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return new Given(
                form.party(),
                form.words(),
                form.day().orElseThrow(),
                form.link(),
                file == null || name == null || name.isEmpty() ? null : new ReasonFile(name, file));
    }

    /** The file that was given, to be saved. */
    @GetMapping("/viec/{id}/phoi-hop/{given}/tep")
    @Needs(PlanPermission.SEE_PLAN)
    ResponseEntity<Resource> file(
            @PathVariable TaskId id, @PathVariable ContributionId given, Viewer viewer) {
        Extension.Proof proof =
                sight.detail(id, viewer.actor()).shared().stream()
                        .flatMap(each -> each.given().stream())
                        .map(each -> each.contribution())
                        .filter(each -> each.id().equals(given))
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .proof();
        return files.sent(proof.file(), proof.name());
    }
}
