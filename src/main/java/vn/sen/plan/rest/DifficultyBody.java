package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.OneDifficulty;
import vn.sen.plan.domain.Difficulty;

/** What stands in the way of a task. */
record DifficultyBody(
        UUID id,
        int version,
        AppealState state,
        TaskBody task,
        String words,
        ProposalBody proposal,
        WhoBody by,
        Instant at,
        @Nullable AnswerBody answer,
        boolean mayAnswer,
        String page) {

    /** What is to be changed in the plan. */
    record ProposalBody(
            Difficulty.Proposal.Kind kind, @Nullable LocalDate day, @Nullable WhoBody unit) {}

    static DifficultyBody of(OneDifficulty one) {
        Difficulty difficulty = one.difficulty();
        Difficulty.Proposal proposal = difficulty.proposal();
        Difficulty.Said answer = difficulty.answer();
        return new DifficultyBody(
                difficulty.id().value(),
                AppealState.version(difficulty.isOpen()),
                difficulty.isOpen() ? AppealState.OPEN : AppealState.ANSWERED,
                TaskBody.of(one.task()),
                difficulty.said().words(),
                new ProposalBody(
                        proposal.kind(),
                        proposal.day(),
                        proposal.unit() == null ? null : WhoBody.of(one.unit())),
                WhoBody.of(one.by()),
                difficulty.said().at(),
                answer == null
                        ? null
                        : new AnswerBody(
                                null, answer.words(), WhoBody.of(one.answeredBy()), answer.at()),
                one.mayAnswer(),
                "/vuong-mac/" + difficulty.id());
    }
}
