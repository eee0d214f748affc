package vn.sen.plan.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.web.Texts;

/** What the one who looks can do with several tasks of a list at once. */
final class BatchOfList {

    /** Asks for all of the page to be chosen. */
    static final String WHOLE = "ca-trang";

    private final Texts texts;
    private final ListAsked asked;
    private final @Nullable ManyAnswer answer;
    private final List<TaskLine> lines;
    private final List<Batch.Act> acts;

    BatchOfList(
            Texts texts,
            ListAsked asked,
            Actor actor,
            List<TaskLine> lines,
            @Nullable ManyAnswer answer) {
        this.texts = texts;
        this.asked = asked;
        this.answer = answer;
        this.lines = lines;
        this.acts = acts(actor);
    }

    /** Null where nothing can be done. */
    @Nullable Batch batch() {
        return acts.isEmpty() ? null : new Batch(acts, whole(), left());
    }

    @Nullable Pick pick(Task task) {
        return acts.isEmpty()
                ? null
                : new Pick(
                        ManyForm.value(task.id(), task.version()),
                        WHOLE.equals(asked.chon()) || isLeft(task));
    }

    private boolean isLeft(Task task) {
        return answer != null
                && answer.refused().stream()
                        .anyMatch(each -> each.task().equals(task.id().toString()));
    }

    /** Whoever checks work can accept it, and whoever one of these waits for, whatever his role. */
    private List<Batch.Act> acts(Actor actor) {
        List<Batch.Act> acts = new ArrayList<>();
        boolean checks =
                PlanPermission.CHECK_WORK.allows(actor)
                        || lines.stream().anyMatch(each -> each.task().isToBeCheckedBy(actor));
        if (checks) {
            acts.add(act("accept", "check", ManyController.ACCEPT, ""));
        }
        if (PlanPermission.HAND_OVER.allows(actor)) {
            acts.add(act("assign", "user", ManyController.ASSIGN + "/hoi", ""));
        }
        if (PlanPermission.CANCEL_TASK.allows(actor)) {
            acts.add(act("cancel", "x", ManyController.CANCEL + "/hoi", "danger"));
        }
        return acts;
    }

    private Batch.Act act(String key, String icon, String action, String kind) {
        return new Batch.Act(texts.get("task.many." + key), icon, action, kind);
    }

    private String whole() {
        String page = asked.page() > 1 ? String.valueOf(asked.page()) : null;
        return asked.address().with("trang", page).with("chon", WHOLE).href();
    }

    private @Nullable Left left() {
        if (answer == null) {
            return null;
        }
        Set<String> shown =
                lines.stream().map(each -> each.task().id().toString()).collect(Collectors.toSet());
        return new Left(
                answer.title(),
                answer.refused().stream()
                        .map(each -> reason(each, shown.contains(each.task())))
                        .toList());
    }

    private static Left.Refused reason(ManyAnswer.Line line, boolean shown) {
        return new Left.Refused(
                line.title(),
                line.href(),
                line.reason(),
                shown ? null : new Pick(line.value(), true));
    }
}
