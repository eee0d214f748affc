package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.PersonView;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.ItemQueries;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.NotFound;

/** One task with its evidence, its words, its history and the others' parts of the same work. */
@Service
@Transactional(readOnly = true)
public class SeeTask {

    private final TaskQueries tasks;
    private final ItemQueries items;
    private final TaskRecords records;
    private final TaskLines lines;
    private final Directory directory;

    SeeTask(
            TaskQueries tasks,
            ItemQueries items,
            TaskRecords records,
            TaskLines lines,
            Directory directory) {
        this.tasks = tasks;
        this.items = items;
        this.records = records;
        this.lines = lines;
        this.directory = directory;
    }

    public TaskDetail detail(TaskId id, Actor viewer) {
        List<TaskQueries.Line> together = tasks.together(id);
        TaskQueries.Line own =
                together.stream()
                        .filter(each -> each.task().id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Item item = items.find(own.task().source().itemId()).orElseThrow(NotFound::new);
        return detail(own, together, records.of(id, item), viewer);
    }

    private TaskDetail detail(
            TaskQueries.Line own,
            List<TaskQueries.Line> together,
            TaskRecords.Sheet sheet,
            Actor viewer) {
        Directory.Names names = directory.names();
        Standing.Day day = lines.day();
        Task task = own.task();
        boolean running = own.planState().isRunning();
        TaskDetail.Rights rights = running ? rights(task, sheet, viewer) : TaskDetail.Rights.NONE;
        return new TaskDetail(
                TaskLines.of(List.of(own), names, day).getFirst(),
                sheet.item(),
                sheet.shared(names),
                running && !task.state().isOver() && sheet.isSharedBy(viewer),
                sheet.evidence().stream().map(each -> shown(each, names, rights, viewer)).toList(),
                sheet.said(names),
                sheet.appeals(names),
                sheet.done(names),
                TaskLines.of(
                        together.stream().filter(each -> !each.equals(own)).toList(), names, day),
                rights.handOver() ? people(task, names.colleagues()) : List.of(),
                rights,
                absence(task, names, running, viewer));
    }

    private static TaskDetail.Absence absence(
            Task task, Directory.Names names, boolean running, Actor viewer) {
        PersonId absent = running ? task.turnInPlaceOf(viewer) : null;
        return new TaskDetail.Absence(
                running ? names.gone(task) : List.of(), absent == null ? null : names.name(absent));
    }

    private static TaskDetail.Shown shown(
            Evidence evidence, Directory.Names names, TaskDetail.Rights rights, Actor viewer) {
        boolean own = evidence.by().equals(viewer.person());
        return new TaskDetail.Shown(
                evidence,
                names.person(evidence.by(), evidence.as()),
                own && evidence.counts() && rights.addEvidence());
    }

    private static TaskDetail.Rights rights(Task task, TaskRecords.Sheet sheet, Actor viewer) {
        boolean mine = task.isFor(viewer);
        boolean toDo = task.state().isToDo();
        return new TaskDetail.Rights(
                mine && (task.state() == TaskState.OPEN || task.state() == TaskState.RETURNED),
                mine && toDo,
                mine && toDo,
                task.isToBeCheckedBy(viewer),
                toDo && (mine || viewer.holds(Role.ISO_SECRETARY)),
                !task.state().isOver() && PlanPermission.CANCEL_TASK.allows(viewer),
                toDo && task.isUndated() && PlanPermission.SET_DATE.allows(viewer),
                toDo && task.schedule().isSetByHand() && PlanPermission.SET_DATE.allows(viewer),
                task.progress().doneOn() != null
                        && (mine || PlanPermission.SET_DATE.allows(viewer)),
                mine && toDo && task.schedule().due() != null && !sheet.asksForTime(),
                mine && toDo);
    }

    /** The people of the unit, or the holders of the role. */
    private static List<PersonView> people(Task task, List<PersonView> all) {
        return all.stream().filter(each -> fits(task, each)).toList();
    }

    /** Whether the task can be handed to this person. */
    static boolean fits(Task task, PersonView person) {
        UnitId unit = task.hands().doerUnit();
        Role role = task.hands().doerRole();
        return (unit == null || unit.equals(person.unit()))
                && (role == null || person.rolesToday().contains(role));
    }
}
