package vn.sen.plan.web.appeal;

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
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AskExtension;
import vn.sen.plan.app.DecideExtension;
import vn.sen.plan.app.ExtensionRequest;
import vn.sen.plan.app.OneExtension;
import vn.sen.plan.app.ReasonFile;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Forbidden;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Asking for more time, and the answer. */
@Controller
class ExtensionController {

    private static final String ASK = "appeal/ask";
    private static final String ONE = "appeal/extension";

    private final ExtensionPages pages;
    private final AskExtension asking;
    private final DecideExtension deciding;
    private final SeeAppeals appeals;
    private final KeptFiles files;
    private final Texts texts;

    ExtensionController(
            ExtensionPages pages,
            AskExtension asking,
            DecideExtension deciding,
            SeeAppeals appeals,
            KeptFiles files,
            Texts texts) {
        this.pages = pages;
        this.asking = asking;
        this.deciding = deciding;
        this.appeals = appeals;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/viec/{id}/gia-han")
    @Needs(PlanPermission.WORK)
    String form(@PathVariable TaskId id, Model model) {
        model.addAttribute("page", pages.ask(id, ExtensionForm.EMPTY, Wrong.NOTHING));
        return ASK;
    }

    @PostMapping("/viec/{id}/gia-han")
    @Needs(PlanPermission.WORK)
    ModelAndView ask(
            @PathVariable TaskId id,
            @Valid @ModelAttribute ExtensionForm form,
            BindingResult binding,
            @RequestParam(name = ExtensionForm.FILE, required = false) @Nullable MultipartFile file,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.day().isEmpty()) {
            mistakes = mistakes.and(ExtensionForm.DAY, texts.get("task.day-wrong"));
        }
        return FormPage.of(ASK, wrong -> pages.ask(id, form, wrong))
                .answer(
                        mistakes,
                        () -> asking.ask(viewer.actor(), id, request(form, file)),
                        asked -> on(next, "appeal.done.asked", "/viec/" + id));
    }

    private static ExtensionRequest request(ExtensionForm form, @Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return new ExtensionRequest(
                form.day().orElseThrow(),
                form.reason(),
                form.link(),
                file == null || name == null || name.isEmpty() ? null : new ReasonFile(name, file));
    }

    @GetMapping("/gia-han/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable ExtensionId id, Viewer viewer, Model model) {
        model.addAttribute(
                "page", pages.page(id, viewer.actor(), DecisionForm.EMPTY, Wrong.NOTHING));
        return ONE;
    }

    /** Whoever checks work, and who is named to accept this, whatever his role. */
    private static boolean mayEverDecide(OneExtension one, Actor actor) {
        return PlanPermission.CHECK_WORK.allows(actor)
                || one.task().task().decidable(actor) instanceof Outcome.Done<Task>;
    }

    @PostMapping("/gia-han/{id}/quyet-dinh")
    @Needs(PlanPermission.WORK)
    ModelAndView decide(
            @PathVariable ExtensionId id,
            @Valid @ModelAttribute DecisionForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        OneExtension one = appeals.extension(id, viewer.actor());
        if (!mayEverDecide(one, viewer.actor())) {
            throw new Forbidden();
        }
        var asked = one.extension().asked();
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (!form.isChosen()) {
            mistakes = mistakes.and(DecisionForm.CHOICE, texts.get("appeal.form.choose"));
        }
        if (form.day(asked.until()).isEmpty()) {
            mistakes = mistakes.and(DecisionForm.DAY, texts.get("task.day-wrong"));
        }
        return FormPage.of(ONE, wrong -> pages.page(id, viewer.actor(), form, wrong))
                .answer(
                        mistakes,
                        () ->
                                form.isRefusal()
                                        ? deciding.refuse(viewer.actor(), id, form.words())
                                        : deciding.grant(
                                                viewer.actor(),
                                                id,
                                                form.day(asked.until()).orElseThrow(),
                                                form.words()),
                        task ->
                                on(
                                        next,
                                        form.isRefusal()
                                                ? "appeal.done.refused"
                                                : "appeal.done.granted",
                                        "/viec/" + task));
    }

    @PostMapping("/gia-han/{id}/rut")
    @Needs(PlanPermission.WORK)
    String withdraw(@PathVariable ExtensionId id, Viewer viewer, RedirectAttributes next) {
        switch (asking.withdraw(viewer.actor(), id)) {
            case Outcome.Done<TaskId> done -> Flash.good(next, texts.get("appeal.done.withdrawn"));
            case Outcome.Refused<TaskId>(Reason reason) -> Flash.ask(next, texts.get(reason.key()));
        }
        return "redirect:" + AppealPaths.of(id);
    }

    /** What the reason rests on. */
    @GetMapping("/gia-han/{id}/tep")
    @Needs(PlanPermission.SEE_PLAN)
    ResponseEntity<Resource> fetch(@PathVariable ExtensionId id, Viewer viewer) {
        var proof = appeals.extension(id, viewer.actor()).extension().asked().proof();
        return files.sent(proof.file(), proof.name());
    }

    private ModelAndView on(RedirectAttributes next, String done, String path) {
        Flash.good(next, texts.get(done));
        return new ModelAndView("redirect:" + path);
    }
}
