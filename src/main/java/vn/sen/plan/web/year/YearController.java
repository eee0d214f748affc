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
import vn.sen.archive.Archive;
import vn.sen.archive.StoredFile;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.NotFound;
import vn.sen.web.Viewer;

/** A plan at work, and the file it was read from. */
@Controller
class YearController {

    private final YearPages pages;
    private final SeeRecord record;
    private final Archive archive;

    YearController(YearPages pages, SeeRecord record, Archive archive) {
        this.pages = pages;
        this.record = record;
        this.archive = archive;
    }

    /** The year of a running plan; a plan on its way there is shown where it stands. */
    @GetMapping("/ke-hoach/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String year(
            @PathVariable PlanId id, @ModelAttribute YearView view, Viewer viewer, Model model) {
        SeeRecord.Year year = record.year(id);
        return switch (year.overview().plan().state()) {
            case DRAFT, DISCARDED -> "redirect:/ke-hoach/" + id + "/doc";
            case SUBMITTED -> "redirect:/ke-hoach/" + id + "/duyet";
            case APPROVED, IN_FORCE, CLOSED -> {
                model.addAttribute("page", pages.page(year, viewer, view));
                yield "plan/year/page";
            }
        };
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
