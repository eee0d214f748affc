package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Actor;
import vn.sen.actor.UnitId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.ReportDifficulty;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.domain.Difficulty;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.store.Appeal;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.web.Viewer;

/** What stands in the way of work, and the answer to it. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class DifficultyResource {

    private final ReportDifficulty difficulties;
    private final SeeAppeals sight;
    private final ActReplies replies;

    DifficultyResource(ReportDifficulty difficulties, SeeAppeals sight, ActReplies replies) {
        this.difficulties = difficulties;
        this.sight = sight;
        this.replies = replies;
    }

    /** Something stands in the way. */
    record NewDifficulty(@Size(max = 2000) String words, @Nullable @Valid NewProposal proposal) {

        Difficulty.Proposal proposed() {
            return proposal == null ? Difficulty.Proposal.NONE : proposal.proposal();
        }
    }

    /**
     * What could be changed in the plan.
     *
     * @param day of another day
     * @param unit of another doer
     */
    record NewProposal(
            Difficulty.Proposal.Kind kind, @Nullable LocalDate day, @Nullable UUID unit) {

        Difficulty.Proposal proposal() {
            return new Difficulty.Proposal(kind, day, unit == null ? null : new UnitId(unit));
        }
    }

    @GetMapping("/difficulties")
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listDifficulties")
    PageOf<AppealBody> list(@ModelAttribute AppealQuery asked, Viewer viewer) {
        return asked.page(sight, Appeal.Kind.DIFFICULTY, viewer.actor());
    }

    @GetMapping("/difficulties/{difficulty}")
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getDifficulty", answers = DifficultyBody.class, tagged = true)
    ResponseEntity<DifficultyBody> one(@PathVariable DifficultyId difficulty, Viewer viewer) {
        return whole(ResponseEntity.ok(), difficulty, viewer.actor());
    }

    @PostMapping(path = "/tasks/{task}/difficulties", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(
            value = "reportDifficulty",
            answers = DifficultyBody.class,
            status = 201,
            refusable = true,
            tagged = true)
    ResponseEntity<?> report(
            @PathVariable TaskId task, @RequestBody NewDifficulty sent, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () ->
                        replies.to(
                                difficulties.report(by, task, sent.words(), sent.proposed()),
                                made -> whole(created(made), made, by)));
    }

    @PostMapping(
            path = "/difficulties/{difficulty}/answer",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.ANSWER_DIFFICULTY)
    @Described(value = "answerDifficulty", answers = DifficultyBody.class, refusable = true)
    ResponseEntity<?> answer(
            @PathVariable DifficultyId difficulty,
            @RequestBody TaskOrders.Words sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () -> {
                    boolean open = sight.difficulty(difficulty, by).difficulty().isOpen();
                    seen.check(AppealState.version(open));
                    return replies.to(
                            difficulties.answer(by, difficulty, sent.words()),
                            task -> whole(ResponseEntity.ok(), difficulty, by));
                });
    }

    private static ResponseEntity.BodyBuilder created(DifficultyId difficulty) {
        return ResponseEntity.created(URI.create(Api.V1 + "/difficulties/" + difficulty));
    }

    private ResponseEntity<DifficultyBody> whole(
            ResponseEntity.BodyBuilder answer, DifficultyId difficulty, Actor viewer) {
        DifficultyBody body = DifficultyBody.of(sight.difficulty(difficulty, viewer));
        return answer.eTag(IfMatch.tag(body.version())).body(body);
    }
}
