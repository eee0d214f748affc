package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does the tasks of one occurrence after a row has changed. Whoever stays keeps his task. Where
 * one party takes the place of one other, it gets the task with all that belongs to it; else the
 * tasks of those who leave are given up.
 *
 * @param was the row's content before
 */
record AmendedDoers(String was, Item row, List<Assignee> gone, List<Assignee> come) {

    AmendedDoers {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    static AmendedDoers of(String was, Item row, List<Task> tasks) {
        List<Assignee> now = row.doers().stream().map(Part::assignee).distinct().toList();
        List<Assignee> had = tasks.stream().map(each -> each.hands().doer()).distinct().toList();
        List<Assignee> leaving =
                tasks.stream()
                        .filter(each -> each.state().isToDo())
                        .map(each -> each.hands().doer())
                        .filter(each -> !now.contains(each))
                        .distinct()
                        .toList();
        List<Assignee> coming = now.stream().filter(each -> !had.contains(each)).toList();
        return new AmendedDoers(was, row, leaving, coming);
    }

    private @Nullable Assignee successor() {
        return gone.size() == 1 && come.size() == 1 ? come.getFirst() : null;
    }

    /** A task with its hands and its name as they will be. */
    Task after(Task task) {
        if (!task.state().isToDo()) {
            return task;
        }
        Assignee doer = task.hands().doer();
        Task named = task.named(name(task.name()));
        if (!gone.contains(doer)) {
            return named.acceptedBy(Acceptance.of(doer, row.parts()));
        }
        Assignee heir = successor();
        return heir == null
                ? task.givenUp()
                : named.inHandsOf(Hands.of(heir, Acceptance.of(heir, row.parts())));
    }

    /** One deliverable of several keeps its own name. */
    private TaskName name(TaskName name) {
        return name.title().equals(was) ? TaskName.of(row.text().content(), name.label()) : name;
    }

    /** Tasks for those who are new; a day that has passed is asked for. */
    List<Task> added(List<Task> others, ClauseId clause, Schedule schedule, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        if (successor() != null) {
            return tasks;
        }
        Task like = others.getFirst();
        int part = others.stream().mapToInt(each -> each.source().part()).max().orElse(0);
        LocalDate due = schedule.due();
        Schedule asked = due != null && due.isBefore(today) ? schedule.undated() : schedule;
        for (Assignee each : come) {
            part++;
            tasks.add(
                    Task.opened(
                            like.source().under(clause).part(part),
                            name(like.name()),
                            asked,
                            Hands.of(each, Acceptance.of(each, row.parts()))));
        }
        return tasks;
    }
}
