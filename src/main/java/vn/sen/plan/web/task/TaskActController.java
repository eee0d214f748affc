package vn.sen.plan.web.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.MoveDate;
import vn.sen.plan.app.SteerTask;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.task.Answering.Sent;
import vn.sen.web.Texts;

/** Acts on a task: each a form of its page. */
@Controller
class TaskActController {

    private static final Map<Reason, String> OF_SUBMIT =
            Map.of(
                    PlanRefusal.DAY_IN_THE_FUTURE, DeedsOfTask.DAY,
                    PlanRefusal.NO_EVIDENCE, DeedsOfTask.DAY);
    private static final Map<Reason, String> OF_REASON =
            Map.of(
                    PlanRefusal.WORDS_MISSING, DeedsOfTask.REASON,
                    PlanRefusal.REASON_MISSING, DeedsOfTask.REASON,
                    PlanRefusal.DAY_IN_THE_FUTURE, DeedsOfTask.DAY,
                    PlanRefusal.SAME_DAY, DeedsOfTask.DAY);
    private static final Map<Reason, String> OF_DATE =
            Map.of(
                    PlanRefusal.WORDS_MISSING, DeedsOfTask.REASON,
                    PlanRefusal.REASON_MISSING, DeedsOfTask.REASON,
                    PlanRefusal.MOVED_TO_THE_PAST, DeedsOfTask.DAY,
                    PlanRefusal.SAME_DAY, DeedsOfTask.DAY);
    private static final Map<Reason, String> OF_REMARK =
            Map.of(PlanRefusal.WORDS_MISSING, DeedsOfTask.WORDS);
    private static final Map<Reason, String> OF_PERSON =
            Map.of(PlanRefusal.NOT_OF_THE_UNIT, DeedsOfTask.PERSON);

    private final WorkOnTask work;
    private final CheckTask checking;
    private final SteerTask steering;
    private final MoveDate dates;
    private final Texts texts;

    TaskActController(
            WorkOnTask work, CheckTask checking, SteerTask steering, MoveDate dates, Texts texts) {
        this.work = work;
        this.dates = dates;
        this.checking = checking;
        this.steering = steering;
        this.texts = texts;
    }

    @PostMapping("/viec/{id}/bat-dau")
    @Needs(PlanPermission.WORK)
    String start(@ModelAttribute(name = Answering.NAME, binding = false) Answering task) {
        return task.after(() -> work.start(task.actor(), task.id()), "task.done.started");
    }

    @PostMapping("/viec/{id}/nop")
    @Needs(PlanPermission.WORK)
    String submit(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        Sent sent = new Sent(Slip.Form.SUBMIT, form.day(), form.words(), OF_SUBMIT);
        return onDay(
                task,
                sent,
                "task.done.submitted",
                day -> work.submit(task.actor(), task.id(), day, form.words()));
    }

    @PostMapping("/viec/{id}/chap-nhan")
    @Needs(PlanPermission.WORK)
    String accept(@ModelAttribute(name = Answering.NAME, binding = false) Answering task) {
        return task.after(() -> checking.accept(task.actor(), task.id()), "task.done.accepted");
    }

    @PostMapping("/viec/{id}/tra-lai")
    @Needs(PlanPermission.WORK)
    String giveBack(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        return task.after(
                () -> checking.sendBack(task.actor(), task.id(), form.reason()),
                "task.done.returned",
                Sent.of(Slip.Form.GIVE_BACK, form.reason(), OF_REASON));
    }

    @PostMapping("/viec/{id}/giao")
    @Needs(PlanPermission.WORK)
    String handOver(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        return task.after(
                () -> steering.handOver(task.actor(), task.id(), form.person()),
                "task.done.handed-over",
                Sent.of(Slip.Form.HAND_OVER, "", OF_PERSON));
    }

    @PostMapping("/viec/{id}/huy")
    @Needs(PlanPermission.CANCEL_TASK)
    String cancel(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        return task.after(
                () -> steering.cancel(task.actor(), task.id(), form.reason()),
                "task.done.cancelled",
                Sent.of(Slip.Form.CANCEL, form.reason(), OF_REASON));
    }

    /** A day for work that has none, or another one. */
    @PostMapping("/viec/{id}/dat-han")
    @Needs(PlanPermission.SET_DATE)
    String date(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        Sent sent = new Sent(Slip.Form.DATE, form.day(), form.reason(), OF_DATE);
        return onDay(
                task,
                sent,
                "task.done.dated",
                day -> dates.set(task.actor(), task.id(), day, form.reason()));
    }

    @PostMapping("/viec/{id}/sua-ngay")
    @Needs(PlanPermission.WORK)
    String correct(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        Sent sent = new Sent(Slip.Form.CORRECT, form.day(), form.reason(), OF_REASON);
        return onDay(
                task,
                sent,
                "task.done.corrected",
                day -> steering.correctDone(task.actor(), task.id(), day, form.reason()));
    }

    @PostMapping("/viec/{id}/y-kien")
    @Needs(PlanPermission.WORK)
    String comment(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @ModelAttribute ActForm form) {
        return task.after(
                () -> work.comment(task.actor(), task.id(), form.words()),
                "task.done.commented",
                Sent.of(Slip.Form.REMARK, form.words(), OF_REMARK));
    }

    /** Does what a form with a day asks for; back to it where the day cannot be read. */
    private String onDay(
            Answering task, Sent sent, String done, Function<LocalDate, Outcome<TaskId>> act) {
        return Days.read(sent.line())
                .map(day -> task.after(() -> act.apply(day), done, sent))
                .orElseGet(() -> task.slipped(sent, DeedsOfTask.DAY, texts.get("task.day-wrong")));
    }
}
