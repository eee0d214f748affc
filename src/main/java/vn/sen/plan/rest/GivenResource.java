package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.agency.AgencyKind;
import vn.sen.plan.HandDownId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.GiveOrder;
import vn.sen.plan.app.GivenSight;
import vn.sen.plan.app.HandDown;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;
import vn.sen.web.NotFound;
import vn.sen.web.Viewer;

/** Handing rows of a plan down to the agencies below. */
@RestController
@RequestMapping(path = Api.V1 + "/plans/{plan}", produces = MediaType.APPLICATION_JSON_VALUE)
class GivenResource {

    private static final String ONE = "/given/{given}";
    private static final int MOST = 500;

    private final HandDown handing;
    private final ActReplies replies;

    GivenResource(HandDown handing, ActReplies replies) {
        this.handing = handing;
        this.replies = replies;
    }

    /** What can be handed down, and to whom. */
    record GiveableBody(List<ChoiceBody> rows, List<BelowBody> agencies) {}

    /**
     * A row that can be handed down.
     *
     * @param due the last day of its own work
     */
    record ChoiceBody(
            UUID row, String no, String content, String timing, @Nullable LocalDate due) {}

    /** An agency below. */
    record BelowBody(UUID id, String name, AgencyKind kind) {}

    /**
     * Rows to be handed down, each to each agency.
     *
     * @param due the last day of each row's own work where none is said
     */
    record NewGiving(
            @Size(min = 1, max = MOST) List<UUID> rows,
            @Size(min = 1, max = MOST) List<UUID> agencies,
            @Nullable LocalDate due,
            @Nullable @Size(max = 2000) String words) {

        GiveOrder order() {
            return new GiveOrder(
                    rows.stream().map(ItemId::new).toList(),
                    agencies.stream().map(AgencyId::new).toList(),
                    due,
                    Objects.requireNonNullElse(words, ""));
        }
    }

    /** How many were given anew. */
    record GivenCount(int given) {}

    /** Another last day. */
    record NewLimit(LocalDate due) {}

    @GetMapping("/giveable")
    @Needs(PlanPermission.HAND_DOWN)
    @Described("listGiveable")
    GiveableBody giveable(@PathVariable PlanId plan) {
        GivenSight seen = handing.look(plan);
        return new GiveableBody(
                seen.rows().stream()
                        .map(
                                each ->
                                        new ChoiceBody(
                                                each.id().value(),
                                                each.no(),
                                                each.content(),
                                                each.timing(),
                                                each.due()))
                        .toList(),
                seen.below().stream()
                        .map(each -> new BelowBody(each.id().value(), each.name(), each.kind()))
                        .toList());
    }

    @GetMapping("/given")
    @Needs(PlanPermission.HAND_DOWN)
    @Described("listGiven")
    PageOf<GivenBody> list(
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return PageOf.of(
                handing.look(plan).given().stream().map(GivenBody::of).toList(),
                Paging.of(page, size));
    }

    @GetMapping(ONE)
    @Needs(PlanPermission.HAND_DOWN)
    @Described(value = "getGiven", answers = GivenBody.class, tagged = true)
    ResponseEntity<GivenBody> one(@PathVariable PlanId plan, @PathVariable HandDownId given) {
        GivenBody body = find(plan, given);
        return ResponseEntity.ok().eTag(IfMatch.tag(IfMatch.versionOf(body))).body(body);
    }

    @PostMapping(path = "/given", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.HAND_DOWN)
    @Described(value = "giveRows", answers = GivenCount.class, status = 201, refusable = true)
    ResponseEntity<?> give(
            @PathVariable PlanId plan, @RequestBody NewGiving sent, Viewer viewer, Once once) {
        return once.answer(
                sent,
                () ->
                        replies.to(
                                handing.give(viewer.actor(), plan, sent.order()),
                                count ->
                                        ResponseEntity.status(HttpStatus.CREATED)
                                                .body(new GivenCount(count))));
    }

    @PostMapping(path = ONE + "/move", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.HAND_DOWN)
    @Described(value = "moveGiven", answers = GivenBody.class, refusable = true)
    ResponseEntity<?> move(
            @PathVariable PlanId plan,
            @PathVariable HandDownId given,
            @RequestBody NewLimit sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () -> after(plan, given, seen, () -> handing.move(by, plan, given, sent.due())));
    }

    @PostMapping(ONE + "/withdraw")
    @Needs(PlanPermission.HAND_DOWN)
    @Described(value = "withdrawGiven", answers = GivenBody.class, refusable = true)
    ResponseEntity<?> withdraw(
            @PathVariable PlanId plan,
            @PathVariable HandDownId given,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                null, () -> after(plan, given, seen, () -> handing.withdraw(by, plan, given)));
    }

    private ResponseEntity<?> after(
            PlanId plan, HandDownId given, IfMatch seen, Supplier<Outcome<PlanId>> act) {
        seen.check(IfMatch.versionOf(find(plan, given)));
        return replies.to(act.get(), done -> one(plan, given));
    }

    private GivenBody find(PlanId plan, HandDownId given) {
        return handing.look(plan).given().stream()
                .filter(each -> each.id().equals(given))
                .findFirst()
                .map(GivenBody::of)
                .orElseThrow(NotFound::new);
    }
}
