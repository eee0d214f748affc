package vn.sen.reminder.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.plan.HandDownId;
import vn.sen.plan.OpenWork;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Moment;
import vn.sen.reminder.domain.Notice;
import vn.sen.trail.Subject;
import vn.sen.webhook.EndpointId;

/**
 * Something that is to be said to people.
 *
 * @param occasion see {@link Notice}
 */
record Saying(
        List<PersonId> to,
        Kind kind,
        Subject subject,
        String occasion,
        LocalDate day,
        Notice.Words words) {

    static final String HANDED_DOWN = "handed-down";
    static final String WEBHOOK = "webhook";

    /** Of a task, by its days. */
    static Saying of(OpenWork work, Moment moment, List<PersonId> to) {
        return new Saying(
                to,
                moment.kind(),
                task(work.task()),
                moment.day().toString(),
                moment.day(),
                words(work, null));
    }

    static Notice.Words words(OpenWork work, @Nullable PersonId by) {
        return new Notice.Words(work.title(), work.no(), work.due(), 0, by);
    }

    static Subject task(TaskId task) {
        return new Subject("task", task.value());
    }

    static Subject handedDown(HandDownId row) {
        return new Subject(HANDED_DOWN, row.value());
    }

    static Subject webhook(EndpointId endpoint) {
        return new Subject(WEBHOOK, endpoint.value());
    }

    static Subject plan(PlanId plan) {
        return new Subject("plan", plan.value());
    }
}
