package vn.sen.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;

/** Plans and their rows, read. */
@RestController
@RequestMapping(path = Api.V1 + "/plans", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanResource {

    private final SeePlans plans;

    PlanResource(SeePlans plans) {
        this.plans = plans;
    }

    @GetMapping
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listPlans")
    PageOf<PlanBody> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        List<PlanBody> all =
                plans.all().stream()
                        .filter(each -> year == null || year.equals(each.year()))
                        .map(PlanBody::of)
                        .toList();
        return PageOf.of(all, Paging.of(page, size));
    }

    @GetMapping("/{plan}")
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getPlan", answers = PlanBody.class, tagged = true)
    ResponseEntity<PlanBody> one(@PathVariable PlanId plan) {
        PlanOverview overview = plans.overview(plan);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(overview.plan().version()))
                .body(PlanBody.of(overview));
    }

    @GetMapping("/{plan}/rows")
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listRows")
    PageOf<RowBody> rows(
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        List<RowBody> rows = plans.overview(plan).rows().stream().map(RowBody::of).toList();
        return PageOf.of(rows, Paging.of(page, size));
    }
}
