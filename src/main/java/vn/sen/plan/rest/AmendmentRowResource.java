package vn.sen.plan.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.DraftAmendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.web.Viewer;

/** The rows of an amendment: written anew, added, left out, or left as they are after all. */
@RestController
@RequestMapping(
        path = Api.V1 + "/amendments/{amendment}/rows",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AmendmentRowResource {

    private final DraftAmendment draft;
    private final AmendmentReplies replies;

    AmendmentRowResource(DraftAmendment draft, AmendmentReplies replies) {
        this.draft = draft;
        this.replies = replies;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "addRow", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> add(
            @PathVariable AmendmentId amendment,
            @RequestBody RowWords sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(
                once,
                sent,
                amendment,
                seen,
                () -> draft.add(by, amendment, sent.text(), sent.parties()));
    }

    @PostMapping(path = "/{row}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "changeRow", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> change(
            @PathVariable AmendmentId amendment,
            @PathVariable ItemId row,
            @RequestBody RowWords sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(
                once,
                sent,
                amendment,
                seen,
                () -> draft.change(by, amendment, row, sent.text(), sent.parties()));
    }

    @PostMapping("/{row}/drop")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "dropRow", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> drop(
            @PathVariable AmendmentId amendment,
            @PathVariable ItemId row,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(once, null, amendment, seen, () -> draft.drop(by, amendment, row));
    }

    @PostMapping("/{row}/leave")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "leaveRow", answers = AmendmentWhole.class, refusable = true)
    ResponseEntity<?> leave(
            @PathVariable AmendmentId amendment,
            @PathVariable ItemId row,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(once, null, amendment, seen, () -> draft.takeOut(by, amendment, row));
    }

    private ResponseEntity<?> act(
            Once once,
            @Nullable Object sent,
            AmendmentId amendment,
            IfMatch seen,
            Supplier<Outcome<AmendmentId>> act) {
        return once.answer(sent, () -> replies.after(amendment, seen, act));
    }
}
