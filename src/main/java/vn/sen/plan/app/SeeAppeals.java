package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Difficulty;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.Appeal;
import vn.sen.plan.store.Appeals;
import vn.sen.plan.store.DifficultyStore;
import vn.sen.plan.store.ExtensionStore;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.NotFound;

/** Requests for time and difficulties: those that wait for somebody, and one by one. */
@Service
@Transactional(readOnly = true)
public class SeeAppeals {

    /** As many as anybody reads. */
    private static final int MOST = 500;

    private final Appeals appeals;
    private final ExtensionStore extensions;
    private final DifficultyStore difficulties;
    private final TaskQueries tasks;
    private final TaskLines lines;
    private final CountedBack countedBack;
    private final Directory directory;

    SeeAppeals(
            Appeals appeals,
            ExtensionStore extensions,
            DifficultyStore difficulties,
            TaskQueries tasks,
            TaskLines lines,
            CountedBack countedBack,
            Directory directory) {
        this.appeals = appeals;
        this.extensions = extensions;
        this.difficulties = difficulties;
        this.tasks = tasks;
        this.lines = lines;
        this.countedBack = countedBack;
        this.directory = directory;
    }

    public List<AppealOfTask> list(WhichAppeals which, Actor viewer) {
        List<Appeal> found =
                which == WhichAppeals.SETTLED ? appeals.settled(MOST) : appeals.open(MOST);
        if (found.isEmpty()) {
            return List.of();
        }
        Directory.Names names = directory.names();
        Map<TaskId, TaskLine> of =
                TaskLines.of(
                                tasks.of(found.stream().map(Appeal::task).distinct().toList()),
                                names,
                                lines.day())
                        .stream()
                        .collect(Collectors.toMap(each -> each.task().id(), Function.identity()));
        return found.stream()
                .map(
                        each ->
                                new AppealOfTask(
                                        TaskRecords.appealed(each, names),
                                        Objects.requireNonNull(of.get(each.task()))))
                .filter(each -> isOf(which, each, viewer))
                .toList();
    }

    private static boolean isOf(WhichAppeals which, AppealOfTask line, Actor viewer) {
        boolean own = line.said().appeal().by().by().equals(viewer.person());
        return switch (which) {
            case FOR_ME -> !own && waitsFor(line, viewer);
            case MINE -> own;
            case OPEN, SETTLED -> true;
        };
    }

    private static boolean waitsFor(AppealOfTask line, Actor viewer) {
        Task task = line.task().task();
        return line.said().appeal().kind() == Appeal.Kind.EXTENSION
                ? viewer.hasHat(task.hands().accepter()::includes) && !task.isFor(viewer)
                : PlanPermission.ANSWER_DIFFICULTY.allows(viewer);
    }

    public OneExtension extension(ExtensionId id, Actor viewer) {
        Extension extension = extensions.find(id).orElseThrow(NotFound::new);
        Directory.Names names = directory.names();
        TaskQueries.Line line = line(extension.task());
        Task task = line.task();
        boolean open = extension.isOpen() && line.planState().isRunning() && task.state().isToDo();
        boolean own = extension.asked().by().equals(viewer.person());
        Extension.Settled settled = extension.settled();
        List<TaskId> before = countedBack.of(task.source().originId());
        return new OneExtension(
                extension,
                named(line, names),
                names.person(extension.asked().by(), extension.asked().as()),
                settled == null ? Who.NOBODY : names.person(settled.by(), settled.as()),
                TaskLines.of(before.isEmpty() ? List.of() : tasks.of(before), names, lines.day()),
                open && !own && task.decidable(viewer) instanceof Outcome.Done<Task>,
                extension.isOpen() && own);
    }

    public OneDifficulty difficulty(DifficultyId id, Actor viewer) {
        Difficulty difficulty = difficulties.find(id).orElseThrow(NotFound::new);
        Directory.Names names = directory.names();
        Difficulty.Said answer = difficulty.answer();
        return new OneDifficulty(
                difficulty,
                named(line(difficulty.task()), names),
                names.person(difficulty.said().by(), difficulty.said().as()),
                answer == null ? Who.NOBODY : names.person(answer.by(), answer.as()),
                names.unit(difficulty.proposal().unit()),
                difficulty.isOpen()
                        && PlanPermission.ANSWER_DIFFICULTY.allows(viewer)
                        && !difficulty.said().by().equals(viewer.person()));
    }

    public TaskToSpeakOf task(TaskId id) {
        Directory.Names names = directory.names();
        return new TaskToSpeakOf(named(line(id), names), names.units());
    }

    private TaskQueries.Line line(TaskId id) {
        return tasks.of(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private TaskLine named(TaskQueries.Line line, Directory.Names names) {
        return TaskLines.of(List.of(line), names, lines.day()).getFirst();
    }
}
