package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.OneExtension;
import vn.sen.plan.domain.Extension;

/**
 * A request for more time.
 *
 * @param due of the work when it was asked
 * @param until the day that was asked for
 * @param file name of the file that the reason rests on
 * @param before work that is counted back from the due day and keeps its own
 */
record ExtensionBody(
        UUID id,
        int version,
        AppealState state,
        TaskBody task,
        LocalDate due,
        LocalDate until,
        String words,
        @Nullable String link,
        @Nullable String file,
        WhoBody by,
        Instant at,
        @Nullable AnswerBody answer,
        List<TaskBody> before,
        boolean mayDecide,
        boolean mayWithdraw,
        String page) {

    static ExtensionBody of(OneExtension one) {
        Extension extension = one.extension();
        Extension.Asked asked = extension.asked();
        return new ExtensionBody(
                extension.id().value(),
                AppealState.version(extension.isOpen()),
                AppealState.of(extension.state()),
                TaskBody.of(one.task()),
                asked.due(),
                asked.until(),
                asked.reason(),
                emptyToNull(asked.proof().link()),
                emptyToNull(asked.proof().name()),
                WhoBody.of(one.by()),
                asked.at(),
                answer(one),
                one.before().stream().map(TaskBody::of).toList(),
                one.mayDecide(),
                one.mayWithdraw(),
                "/gia-han/" + extension.id());
    }

    private static @Nullable AnswerBody answer(OneExtension one) {
        Extension.Settled settled = one.extension().settled();
        return settled == null
                ? null
                : new AnswerBody(
                        settled.granted(),
                        settled.words(),
                        WhoBody.of(one.settledBy()),
                        settled.at());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
