package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AmendForDifficulty;
import vn.sen.plan.app.AmendmentsOfPlan;
import vn.sen.plan.app.DraftAmendment;
import vn.sen.plan.app.SeeAmendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;
import vn.sen.web.Viewer;

/** The amendments of plans: read, begun and given up. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class AmendmentResource {

    private final DraftAmendment draft;
    private final AmendForDifficulty difficulties;
    private final SeeAmendment sight;
    private final AmendmentReplies replies;

    AmendmentResource(
            DraftAmendment draft,
            AmendForDifficulty difficulties,
            SeeAmendment sight,
            AmendmentReplies replies) {
        this.draft = draft;
        this.difficulties = difficulties;
        this.sight = sight;
        this.replies = replies;
    }

    /** Why a plan is to be changed. */
    record NewAmendment(@Size(max = 2000) String reason) {}

    @GetMapping("/plans/{plan}/amendments")
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listAmendments")
    PageOf<AmendmentBody> list(
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        AmendmentsOfPlan found = sight.ofPlan(plan);
        return PageOf.of(
                found.amendments().stream()
                        .map(each -> AmendmentBody.of(each, found.staff()))
                        .toList(),
                Paging.of(page, size));
    }

    @GetMapping("/amendments/{amendment}")
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getAmendment", answers = AmendmentWhole.class, tagged = true)
    ResponseEntity<AmendmentWhole> one(@PathVariable AmendmentId amendment) {
        return replies.whole(ResponseEntity.ok(), amendment);
    }

    @PostMapping(path = "/plans/{plan}/amendments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(
            value = "beginAmendment",
            answers = AmendmentWhole.class,
            status = 201,
            refusable = true,
            tagged = true)
    ResponseEntity<?> begin(
            @PathVariable PlanId plan, @RequestBody NewAmendment sent, Viewer viewer, Once once) {
        return once.answer(
                sent, () -> replies.begun(draft.begin(viewer.actor(), plan, sent.reason(), null)));
    }

    /** What the doer of a task proposed becomes an amendment. */
    @PostMapping("/difficulties/{difficulty}/amendment")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(
            value = "amendForDifficulty",
            answers = AmendmentWhole.class,
            status = 201,
            refusable = true,
            tagged = true)
    ResponseEntity<?> begin(@PathVariable DifficultyId difficulty, Viewer viewer, Once once) {
        return once.answer(
                null, () -> replies.begun(difficulties.begin(viewer.actor(), difficulty)));
    }

    @PostMapping("/amendments/{amendment}/discard")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "discardAmendment", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> discard(
            @PathVariable AmendmentId amendment, IfMatch seen, Viewer viewer, Once once) {
        return once.answer(
                null,
                () ->
                        replies.after(
                                amendment, seen, () -> draft.discard(viewer.actor(), amendment)));
    }
}
