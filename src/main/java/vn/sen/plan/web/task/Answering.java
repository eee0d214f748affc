package vn.sen.plan.web.task;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AsSeen;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.TaskDetail;
import vn.sen.web.Flash;
import vn.sen.web.StaleVersion;
import vn.sen.web.Texts;

/**
 * Answers one act on a task: what is done leads to the task's page, a slip brings the form back
 * with what was typed, any other refusal is said on the task's page. Who acts on a page that is
 * older than the task sees what happened since.
 */
final class Answering {

    static final String NAME = "answering";

    private final TaskId id;
    private final Actor actor;
    private final Texts texts;
    private final Reply reply;
    private final Seen seen;
    private final Sight sight;

    Answering(TaskId id, Actor actor, Texts texts, Reply reply, Seen seen, Sight sight) {
        this.id = id;
        this.actor = actor;
        this.texts = texts;
        this.reply = reply;
        this.seen = seen;
        this.sight = sight;
    }

    /**
     * The task as the one who acts saw it.
     *
     * @param version null where the act does not depend on it
     */
    record Seen(AsSeen acts, @Nullable Integer version) {}

    /** The task's page as it is now. */
    record Sight(SeeTask tasks, TaskPages pages) {

        TaskPage page(Answering act, Slip slip) {
            return pages.page(detail(act), slip);
        }

        TaskPage overtaken(Answering act, Slip typed) {
            return pages.overtaken(detail(act), typed);
        }

        private TaskDetail detail(Answering act) {
            return tasks.detail(act.id(), act.actor());
        }
    }

    /** Where an answer is written. */
    record Reply(
            RedirectAttributes next,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {}

    /**
     * A form as it came.
     *
     * @param fields which field a reason for refusal is about; other reasons are about the task
     */
    record Sent(Slip.Form form, String line, String text, Map<Reason, String> fields) {

        static Sent of(Slip.Form form, String text, Map<Reason, String> fields) {
            return new Sent(form, "", text, fields);
        }
    }

    TaskId id() {
        return id;
    }

    Actor actor() {
        return actor;
    }

    /**
     * After an act that asks for nothing.
     *
     * @param done message key of what is said where it was done
     */
    <T> String after(Supplier<Outcome<T>> act, String done) {
        return after(act, done, Sent.of(Slip.Form.SUBMIT, "", Map.of()));
    }

    <T> String after(Supplier<Outcome<T>> act, String done, Sent sent) {
        try {
            return switch (seen.acts().act(id, seen.version(), act)) {
                case Outcome.Done<T> did -> done(done);
                case Outcome.Refused<T>(Reason reason) -> refused(reason, sent);
            };
        } catch (StaleVersion | OptimisticLockingFailureException somebodyWasQuicker) {
            return overtaken(sent);
        }
    }

    /** The page with what happened since, and what was typed. */
    private String overtaken(Sent sent) {
        Slip typed = new Slip(sent.form(), "", null, sent.line(), sent.text());
        reply.model().addAttribute("page", sight.overtaken(this, typed));
        reply.response().setStatus(HttpStatus.CONFLICT.value());
        return "task/task";
    }

    /** Something was done, which is said on the page. */
    String done(String key, Object... arguments) {
        Flash.good(reply.next(), texts.get(key, arguments));
        return back();
    }

    private String refused(Reason reason, Sent sent) {
        String field = sent.fields().get(reason);
        if (field != null) {
            return slipped(sent, field, texts.get(reason.key()));
        }
        Flash.ask(reply.next(), texts.get(reason.key()));
        return back();
    }

    /** The page again, with the form as it was typed and what is wrong with it. */
    String slipped(Sent sent, String field, String error) {
        Slip slip = new Slip(sent.form(), field, error, sent.line(), sent.text());
        reply.model().addAttribute("page", sight.page(this, slip));
        reply.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "task/task";
    }

    private String back() {
        return "redirect:/viec/" + id;
    }
}
