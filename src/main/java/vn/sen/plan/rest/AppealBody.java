package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.AppealOfTask;
import vn.sen.plan.store.Appeal;

/**
 * A request for time or a difficulty, as lists show it.
 *
 * @param version the one to send with an answer
 * @param due of the work when more time was asked for
 * @param asked the day that was asked for or proposed
 */
record AppealBody(
        UUID id,
        int version,
        AppealState state,
        UUID task,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate asked,
        String words,
        WhoBody by,
        Instant at,
        @Nullable AnswerBody answer) {

    static AppealBody of(AppealOfTask line) {
        Appeal appeal = line.said().appeal();
        Appeal.Answer answer = appeal.answer();
        return new AppealBody(
                appeal.id(),
                AppealState.version(appeal.isOpen()),
                answer == null ? AppealState.OPEN : AppealState.valueOf(answer.state()),
                appeal.task().value(),
                line.task().task().name().title(),
                appeal.due(),
                appeal.day(),
                appeal.words(),
                WhoBody.of(line.said().by()),
                appeal.by().at(),
                answer == null
                        ? null
                        : new AnswerBody(
                                answer.granted(),
                                answer.words(),
                                WhoBody.of(line.said().answeredBy()),
                                answer.by().at()));
    }
}
