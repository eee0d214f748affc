package vn.sen.plan.web.task;

import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.web.Flash;
import vn.sen.web.Texts;

/**
 * Answers one act on a task: what is done leads to the task's page, a slip brings the form back
 * with what was typed, any other refusal is said on the task's page.
 */
final class Answering {

    static final String NAME = "answering";

    private final TaskId id;
    private final Actor actor;
    private final Texts texts;
    private final Reply reply;
    private final BiFunction<Answering, Slip, TaskPage> pages;

    Answering(
            TaskId id,
            Actor actor,
            Texts texts,
            Reply reply,
            BiFunction<Answering, Slip, TaskPage> pages) {
        this.id = id;
        this.actor = actor;
        this.texts = texts;
        this.reply = reply;
        this.pages = pages;
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
    String after(Outcome<?> outcome, String done) {
        return after(outcome, done, Sent.of(Slip.Form.SUBMIT, "", Map.of()));
    }

    String after(Outcome<?> outcome, String done, Sent sent) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) -> done(done);
            case Outcome.Refused<?>(Reason reason) -> refused(reason, sent);
        };
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
        reply.model().addAttribute("page", pages.apply(this, slip));
        reply.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "task/task";
    }

    private String back() {
        return "redirect:/viec/" + id;
    }
}
