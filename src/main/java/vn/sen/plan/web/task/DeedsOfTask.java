package vn.sen.plan.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** What the one who looks may do with a task, as forms. */
final class DeedsOfTask {

    static final String DAY = "ngay";
    static final String REASON = "lyDo";
    static final String WORDS = "loi";
    static final String PERSON = "nguoi";

    private final Texts texts;
    private final TaskDetail detail;
    private final LocalDate today;
    private final @Nullable Slip slip;

    DeedsOfTask(Texts texts, TaskDetail detail, LocalDate today, @Nullable Slip slip) {
        this.texts = texts;
        this.detail = detail;
        this.today = today;
        this.slip = slip;
    }

    Deeds deeds() {
        TaskDetail.Rights may = detail.rights();
        Task task = detail.task();
        return new Deeds(
                may.start() && task.state() == TaskState.OPEN,
                may.submit() ? submit() : null,
                task.state() == TaskState.RETURNED,
                may.check(),
                may.check() ? giveBack() : null,
                may.handOver() && !detail.people().isEmpty() ? handOver(task) : null,
                may.date() ? date("date") : may.moveDate() ? date("move") : null,
                may.correctDone() ? correct(task) : null,
                may.cancel() ? cancel() : null,
                remark());
    }

    private Field submit() {
        Slip wrong = slip(Slip.Form.SUBMIT);
        Field field =
                Field.of(
                                DAY,
                                texts.get("task.done-on"),
                                wrong == null ? texts.date(today) : wrong.line())
                        .help(texts.get("task.done-on.help"))
                        .explained(texts.get("task.done-on.why"), texts.get("task.done-on.clause"));
        return wrong == null ? field : field.error(wrong.errorOf(DAY));
    }

    private Ask giveBack() {
        return ask("tra-lai", "give-back", "go", Slip.Form.GIVE_BACK, null);
    }

    private Ask cancel() {
        return ask("huy", "cancel", "danger", Slip.Form.CANCEL, null);
    }

    private Ask date(String key) {
        LocalDate due = detail.task().schedule().due();
        Field day =
                Field.of(DAY, texts.get("task." + key + ".day"))
                        .help(
                                due == null
                                        ? texts.get("task.date.help")
                                        : texts.get("task.move.was", texts.date(due)));
        return ask("dat-han", key, "go", Slip.Form.DATE, day);
    }

    private Ask correct(Task task) {
        LocalDate was = Objects.requireNonNull(task.progress().doneOn());
        Field day =
                Field.of(DAY, texts.get("task.correct.day"), texts.date(was))
                        .help(texts.get("task.correct.was", texts.date(was)));
        return ask("sua-ngay", "correct", "go", Slip.Form.CORRECT, day);
    }

    private Ask ask(String id, String key, String kind, Slip.Form form, @Nullable Field day) {
        Slip wrong = slip(form);
        Field reason = Field.of(REASON, texts.get("task." + key + ".reason"));
        Ask.Words words =
                new Ask.Words(
                        texts.get("task." + key + ".title"),
                        texts.get("task." + key + ".text"),
                        texts.get("task." + key + ".deed"),
                        texts.get("task." + key + ".keep"),
                        kind);
        Ask ask = new Ask(id + "-hoi", to(id), words, day, reason, false);
        if (wrong == null) {
            return ask;
        }
        Field said = Field.of(REASON, reason.label(), wrong.text()).error(wrong.errorOf(REASON));
        return ask.failed(typed(day, wrong), said);
    }

    private static @Nullable Field typed(@Nullable Field day, Slip wrong) {
        return day == null
                ? null
                : new Field(
                        day.name(),
                        day.label(),
                        wrong.line(),
                        day.help(),
                        wrong.errorOf(day.name()));
    }

    private Deeds.HandOver handOver(Task task) {
        List<Option> people = new ArrayList<>();
        people.add(Option.of("", texts.get("task.hand-over.nobody")));
        detail.people().forEach(each -> people.add(Option.of(each.id().toString(), each.name())));
        Slip wrong = slip(Slip.Form.HAND_OVER);
        String doer = Objects.toString(task.hands().doerPerson(), "");
        return new Deeds.HandOver(
                Field.of(PERSON, texts.get("task.hand-over.label"), doer)
                        .error(wrong == null ? null : wrong.error()),
                people);
    }

    private Field remark() {
        Slip wrong = slip(Slip.Form.REMARK);
        Field field =
                Field.of(WORDS, texts.get("task.talk.label")).help(texts.get("task.talk.help"));
        return wrong == null ? field : field.error(wrong.error());
    }

    private @Nullable Slip slip(Slip.Form form) {
        return slip != null && slip.form() == form ? slip : null;
    }

    private Ask.Sending to(String act) {
        Task task = detail.task();
        return new Ask.Sending(TaskWords.href(task) + "/" + act, task.version());
    }
}
