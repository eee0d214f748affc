package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
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
import vn.sen.actor.Actor;
import vn.sen.plan.HandDownId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AnswerFromAbove;
import vn.sen.plan.app.PlaceTaken;
import vn.sen.plan.app.SeeFromAbove;
import vn.sen.plan.app.Taking;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;
import vn.sen.web.Viewer;

/** What agencies above handed down: taken into the own plan, or declined. */
@RestController
@RequestMapping(path = Api.V1 + "/from-above", produces = MediaType.APPLICATION_JSON_VALUE)
class FromAboveResource {

    private final SeeFromAbove sight;
    private final AnswerFromAbove answers;
    private final ActReplies replies;

    FromAboveResource(SeeFromAbove sight, AnswerFromAbove answers, ActReplies replies) {
        this.sight = sight;
        this.answers = answers;
        this.replies = replies;
    }

    /**
     * A row is taken.
     *
     * @param timing words that say a day no later than the one from above
     */
    record NewTaking(UUID plan, @Size(max = 500) String timing, @Valid NewWork.Doer doer) {

        Taking taking() {
            return new Taking(new PlanId(plan), timing, doer.assignee());
        }
    }

    /**
     * Where a row went.
     *
     * @param amendment the change of the plan that it is in; missing where it is in a draft
     */
    record PlaceBody(UUID plan, UUID row, @Nullable UUID amendment) {

        static PlaceBody of(PlaceTaken place) {
            return new PlaceBody(
                    place.plan().value(),
                    place.row().value(),
                    place.amendment() == null ? null : place.amendment().value());
        }
    }

    @GetMapping
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listFromAbove")
    PageOf<FromAboveBody> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return PageOf.of(
                sight.all().stream().map(FromAboveBody::of).toList(), Paging.of(page, size));
    }

    @GetMapping("/{given}")
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getFromAbove", answers = FromAboveBody.class, tagged = true)
    ResponseEntity<FromAboveBody> one(@PathVariable HandDownId given) {
        FromAboveBody body = FromAboveBody.of(sight.one(given).row());
        return ResponseEntity.ok().eTag(IfMatch.tag(IfMatch.versionOf(body))).body(body);
    }

    @PostMapping(path = "/{given}/take", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "takeFromAbove", answers = PlaceBody.class, refusable = true)
    ResponseEntity<?> take(
            @PathVariable HandDownId given,
            @RequestBody NewTaking sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        return answer(
                once,
                sent,
                given,
                seen,
                id ->
                        replies.to(
                                answers.take(viewer.actor(), id, sent.taking()),
                                place -> ResponseEntity.ok(PlaceBody.of(place))));
    }

    @PostMapping(path = "/{given}/decline", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "declineFromAbove", answers = FromAboveBody.class, refusable = true)
    ResponseEntity<?> decline(
            @PathVariable HandDownId given,
            @RequestBody TaskOrders.Cancellation sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return answer(
                once,
                sent,
                given,
                seen,
                id -> replies.to(answers.decline(by, id, sent.reason()), this::one));
    }

    /** A change above was seen. */
    @PostMapping("/{given}/see")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "seeFromAbove", answers = FromAboveBody.class)
    ResponseEntity<?> see(@PathVariable HandDownId given, IfMatch seen, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return answer(once, null, given, seen, id -> replies.to(answers.see(by, id), this::one));
    }

    private ResponseEntity<?> answer(
            Once once,
            @Nullable Object sent,
            HandDownId given,
            IfMatch seen,
            Function<HandDownId, ResponseEntity<?>> act) {
        return once.answer(
                sent,
                () -> {
                    seen.check(IfMatch.versionOf(FromAboveBody.of(sight.one(given).row())));
                    return act.apply(given);
                });
    }
}
