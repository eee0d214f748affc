package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Actor;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.app.DecideAmendment;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.web.Viewer;

/** Handing an amendment in, deciding on it, entering its number. */
@RestController
@RequestMapping(
        path = Api.V1 + "/amendments/{amendment}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AmendmentDecisionResource {

    private final DecideAmendment decision;
    private final AmendmentReplies replies;

    AmendmentDecisionResource(DecideAmendment decision, AmendmentReplies replies) {
        this.decision = decision;
        this.replies = replies;
    }

    /**
     * An amendment is approved.
     *
     * @param effects as they were read with the amendment
     */
    record Approval(@Size(max = 50) String effects) {}

    /** The number and the date that the amending decision got. */
    record Issue(
            @Size(max = 100) String number,
            @Nullable @Size(max = 100) String symbol,
            LocalDate issuedOn) {}

    @PostMapping("/submit")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "submitAmendment", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> submit(
            @PathVariable AmendmentId amendment, IfMatch seen, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                null, () -> replies.after(amendment, seen, () -> decision.submit(by, amendment)));
    }

    @PostMapping(path = "/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.APPROVE_PLAN)
    @Described(value = "approveAmendment", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> approve(
            @PathVariable AmendmentId amendment,
            @RequestBody Approval sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () ->
                        replies.after(
                                amendment,
                                seen,
                                () -> decision.approve(by, amendment, sent.effects())));
    }

    @PostMapping(path = "/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.APPROVE_PLAN)
    @Described(value = "returnAmendment", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> giveBack(
            @PathVariable AmendmentId amendment,
            @RequestBody TaskOrders.Words sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () ->
                        replies.after(
                                amendment,
                                seen,
                                () -> decision.sendBack(by, amendment, sent.words())));
    }

    @PostMapping(path = "/issue", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.ISSUE_PLAN)
    @Described(value = "issueAmendment", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> issue(
            @PathVariable AmendmentId amendment,
            @RequestBody Issue sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        Amendment.Paper paper =
                new Amendment.Paper(
                        sent.number(),
                        Objects.requireNonNullElse(sent.symbol(), ""),
                        sent.issuedOn());
        return once.answer(
                sent,
                () -> replies.after(amendment, seen, () -> decision.issue(by, amendment, paper)));
    }
}
