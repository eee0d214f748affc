package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Progress;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.TaskWords;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Step;

/** The way of a task: done, handed in and checked, accepted. */
final class StepsOfTask {

    private final Texts texts;
    private final TaskWords words;
    private final TaskDetail detail;

    StepsOfTask(Texts texts, TaskWords words, TaskDetail detail) {
        this.texts = texts;
        this.words = words;
        this.detail = detail;
    }

    List<Step> steps() {
        return List.of(doing(), checking(), accepted());
    }

    private Step doing() {
        TaskState state = detail.task().state();
        Mark mark =
                switch (state) {
                    case OPEN -> Mark.NOT_DUE;
                    case IN_PROGRESS, RETURNED -> Mark.IN_PROGRESS;
                    case SUBMITTED, ACCEPTED -> Mark.ACCEPTED;
                    case CANCELLED -> Mark.BEFORE_FORCE;
                };
        boolean past = state == TaskState.SUBMITTED || state == TaskState.ACCEPTED;
        String note = state == TaskState.CANCELLED ? act("task.cancelled") : done();
        return new Step(
                mark,
                texts.get("task.step.doing"),
                note,
                past || state == TaskState.CANCELLED ? Step.Place.PAST : Step.Place.NOW);
    }

    private String done() {
        Progress progress = detail.task().progress();
        String who = words.doer(detail.line().doer());
        return progress.doneOn() == null
                ? who
                : texts.get("task.step.done", who, texts.date(progress.doneOn()));
    }

    private Step checking() {
        TaskState state = detail.task().state();
        String title = texts.get("task.step.checking", words.whose(detail.line().accepter()));
        return switch (state) {
            case SUBMITTED ->
                    new Step(Mark.SUBMITTED, title, act("task.submitted"), Step.Place.NOW);
            case RETURNED -> new Step(Mark.RETURNED, title, act("task.returned"), Step.Place.AHEAD);
            case ACCEPTED -> new Step(Mark.ACCEPTED, title, act("task.accepted"), Step.Place.PAST);
            case OPEN, IN_PROGRESS, CANCELLED ->
                    new Step(Mark.NOT_DUE, title, null, Step.Place.AHEAD);
        };
    }

    private Step accepted() {
        Progress progress = detail.task().progress();
        boolean over = progress.state() == TaskState.ACCEPTED;
        String note =
                progress.acceptedOn() == null || !over
                        ? texts.get("task.step.accepted.then")
                        : texts.date(progress.acceptedOn());
        return new Step(
                over ? Mark.ACCEPTED : Mark.NOT_DUE,
                texts.get("task.step.accepted"),
                note,
                over ? Step.Place.PAST : Step.Place.AHEAD);
    }

    /** Who did it last, and when. */
    private @Nullable String act(String what) {
        return detail.history().stream()
                .filter(each -> each.entry().what().equals(what))
                .reduce((earlier, later) -> later)
                .map(each -> said(each.by().name(), each.entry()))
                .orElse(null);
    }

    private String said(String who, Entry entry) {
        String act = texts.get("task.step.did." + entry.what().substring("task.".length()));
        return texts.get("task.step.act", who, act, texts.moment(entry.at()));
    }
}
