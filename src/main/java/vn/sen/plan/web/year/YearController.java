package vn.sen.plan.web.year;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.archive.Archive;
import vn.sen.archive.StoredFile;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Flash;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** A plan at work, and the file it was read from. */
@Controller
class YearController {

    private final YearPages pages;
    private final SeeRecord record;
    private final SeePlans plans;
    private final CorrectPlan naming;
    private final Archive archive;
    private final Texts texts;

    YearController(
            YearPages pages,
            SeeRecord record,
            SeePlans plans,
            CorrectPlan naming,
            Archive archive,
            Texts texts) {
        this.pages = pages;
        this.record = record;
        this.plans = plans;
        this.naming = naming;
        this.archive = archive;
        this.texts = texts;
    }

    /** The year of a running plan; a plan on its way there is shown where it stands. */
    @GetMapping("/ke-hoach/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String year(
            @PathVariable PlanId id, @ModelAttribute YearView view, Viewer viewer, Model model) {
        SeeRecord.Year year = record.year(id, view.dong());
        return switch (year.overview().plan().state()) {
            case DRAFT, DISCARDED -> "redirect:/ke-hoach/" + id + "/doc";
            case SUBMITTED -> "redirect:/ke-hoach/" + id + "/duyet";
            case RECORD -> {
                String row = view.dong() == null ? "" : "?dong=" + view.dong();
                yield "redirect:/ke-hoach/" + id + "/ho-so" + row;
            }
            case APPROVED, IN_FORCE, CLOSED -> {
                model.addAttribute("page", pages.page(year, viewer, view));
                yield "plan/year/page";
            }
        };
    }

    /** The plans of a year side by side. */
    @GetMapping("/ke-hoach/nam/{year}")
    @Needs(PlanPermission.SEE_PLAN)
    String side(@PathVariable int year, @ModelAttribute YearView view, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(plans.ofYear(year), year, viewer, view));
        return "plan/year/page";
    }

    /** What the plan is of, said otherwise. */
    @PostMapping("/ke-hoach/{id}/loai")
    @Needs(PlanPermission.EDIT_PLAN)
    String name(
            @PathVariable PlanId id,
            @RequestParam(name = "nhom", defaultValue = "") String series,
            Viewer viewer,
            RedirectAttributes redirect) {
        switch (naming.name(viewer.actor(), id, series)) {
            case Outcome.Done<PlanId> _ -> Flash.good(redirect, texts.get("plan.side.named"));
            case Outcome.Refused<PlanId>(var reason) ->
                    Flash.bad(redirect, texts.get(reason.key()));
        }
        return "redirect:" + PlanPaths.plan(id);
    }

    @GetMapping("/ke-hoach/{id}/tep-goc")
    @Needs(PlanPermission.SEE_PLAN)
    ResponseEntity<Resource> source(@PathVariable PlanId id) {
        Plan plan = record.plan(id);
        StoredFile file = record.source(plan).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(plan.origin().sourceName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(archive.open(file.hash())));
    }
}
