package vn.sen.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.agency.WorkInHand;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.PersonalWork;
import vn.sen.plan.store.Remarks;
import vn.sen.plan.store.TaskRows;
import vn.sen.web.Texts;

/** Tasks of running plans that somebody has in hand, or is named to accept. */
@Component
@Order(10)
class TasksInHand implements WorkInHand {

    private static final String DOES = "task:";
    private static final String ACCEPTS = "accept:";
    private static final Capacity ADMINISTRATOR = Capacity.own(Role.ADMINISTRATOR);

    private final PersonalWork work;
    private final TaskRows tasks;
    private final TaskShelf shelf;
    private final Remarks remarks;
    private final Texts texts;

    TasksInHand(PersonalWork work, TaskRows tasks, TaskShelf shelf, Remarks remarks, Texts texts) {
        this.work = work;
        this.tasks = tasks;
        this.shelf = shelf;
        this.remarks = remarks;
        this.texts = texts;
    }

    @Override
    public List<Piece> of(PersonId person) {
        return work.tasks(person).stream().map(this::piece).toList();
    }

    private Piece piece(PersonalWork.NamedTask task) {
        String label = task.name().label();
        String title = task.name().title();
        return new Piece(
                (task.does() ? DOES : ACCEPTS) + task.id(),
                task.does() ? "plan.hangs.task" : "plan.hangs.accept",
                label.isEmpty() ? title : texts.get("task.title", title, label),
                "/viec/" + task.id(),
                task.due());
    }

    /** What would become of the tasks that go to somebody else. */
    private List<Moved> moved(Passing passing) {
        List<TaskId> named =
                work.tasks(passing.from()).stream()
                        .map(PersonalWork.NamedTask::id)
                        .distinct()
                        .toList();
        return tasks.findAllById(named).stream()
                .map(each -> new Moved(each, passed(each, passing)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    /** Who did the work, or has it in hand, is not the one to say that it is done. */
    @Override
    public Map<String, Reason> refused(Passing passing) {
        Map<String, Reason> refused = new HashMap<>();
        for (Moved each : moved(passing)) {
            if (each.after().isCheckedByItsDoer()) {
                boolean accepts = successor(each.before(), passing, ACCEPTS) != null;
                refused.put(
                        (accepts ? ACCEPTS : DOES) + each.after().id(),
                        PlanRefusal.WOULD_CHECK_OWN_WORK);
            }
        }
        return refused;
    }

    @Override
    public void pass(Passing passing) {
        String words = texts.kept("plan.hangs.reason", passing.reason());
        PersonId by = passing.by().person();
        List<Moved> moved = moved(passing);
        for (Moved each : moved) {
            shelf.keep(each.after());
            remarks.say(each.after().id(), Remark.Kind.COMMENT, words, by, ADMINISTRATOR);
        }
        shelf.passedOn(passing.by(), ADMINISTRATOR, moved);
    }

    private static Task passed(Task task, Passing passing) {
        PersonId doer = successor(task, passing, DOES);
        PersonId accepter = successor(task, passing, ACCEPTS);
        Task after = doer == null ? task : task.passedTo(doer);
        return accepter == null ? after : after.acceptedBy(accepter);
    }

    private static @Nullable PersonId successor(Task task, Passing passing, String key) {
        boolean his =
                passing.from()
                        .equals(
                                key.equals(DOES)
                                        ? task.hands().doerPerson()
                                        : task.hands().acceptPerson());
        return his ? passing.to().get(key + task.id()) : null;
    }
}
