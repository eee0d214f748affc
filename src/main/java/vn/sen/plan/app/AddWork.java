package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.SomeRefused;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.AddedWorkStore;
import vn.sen.web.NotFound;

/** Adds work that came up during the year to running plans. */
@Service
public class AddWork {

    private final AddedRows rows;
    private final TaskShelf tasks;
    private final KnownDoers doers;

    AddWork(AddedRows rows, TaskShelf tasks, KnownDoers doers) {
        this.rows = rows;
        this.tasks = tasks;
        this.doers = doers;
    }

    /** What the agency knows of all the work that is to be added, looked up once. */
    private record Known(
            KnownDoers.Some doers,
            Map<AddedWorkStore.Where, AddedWorkStore.Place> places,
            Map<ItemId, Item> rows) {}

    /** Opens the task. A head of a unit adds work for his own unit and its people only. */
    @Transactional
    public Outcome<Task> add(Actor by, AddedWork work) {
        Known known = known(by, List.of(work));
        Optional<PlanRefusal> wrong = refusal(by, work, known);
        if (wrong.filter(PlanRefusal::isOfTheAddress).isPresent()) {
            throw new NotFound();
        }
        return wrong.<Outcome<Task>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(open(by, List.of(work), known).getFirst()));
    }

    /** Opens all of the tasks in their order or, where one of them is refused, none. */
    @Transactional
    public Outcome<List<Task>> addAll(Actor by, List<AddedWork> all) {
        Known known = known(by, all);
        List<SomeRefused.One> wrong = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            int here = place;
            refusal(by, all.get(place), known)
                    .ifPresent(reason -> wrong.add(new SomeRefused.One(here, reason)));
        }
        return wrong.isEmpty()
                ? Outcome.done(open(by, all, known))
                : Outcome.refused(new SomeRefused(wrong));
    }

    private Known known(Actor by, List<AddedWork> all) {
        List<Assignee> unsure =
                all.stream()
                        .map(AddedWork::doer)
                        .filter(each -> !isOwnUnit(by, each))
                        .distinct()
                        .toList();
        return new Known(
                doers.among(unsure),
                rows.places(all),
                rows.find(all.stream().flatMap(each -> Stream.ofNullable(each.row())).toList()));
    }

    private Optional<PlanRefusal> refusal(Actor by, AddedWork work, Known known) {
        return work.refusal(tasks.today())
                .or(() -> refusal(by, work.doer(), known.doers()))
                .or(() -> Optional.ofNullable(refusalOfPlace(work, known)));
    }

    private static Optional<PlanRefusal> refusal(Actor by, Assignee doer, KnownDoers.Some known) {
        if (isOwnUnit(by, doer) || known.worksIn(doer).stream().anyMatch(by::belongsTo)) {
            return Optional.empty();
        }
        if (!AddedWork.isForAnybody(by)) {
            return Optional.of(PlanRefusal.NOT_YOUR_UNIT);
        }
        return known.has(doer) ? Optional.empty() : Optional.of(PlanRefusal.DOER_UNKNOWN);
    }

    private static boolean isOwnUnit(Actor by, Assignee doer) {
        return doer instanceof Assignee.Unit(var unit) && by.belongsTo(unit);
    }

    private static @Nullable PlanRefusal refusalOfPlace(AddedWork work, Known known) {
        AddedWorkStore.Place place = known.places().get(AddedRows.where(work));
        if (place == null) {
            return PlanRefusal.PLAN_UNKNOWN;
        }
        if (!place.plan().isRunning()) {
            return PlanRefusal.PLAN_NOT_RUNNING;
        }
        return work.row() == null || isOf(work, known.rows().get(work.row()))
                ? null
                : PlanRefusal.ROW_UNKNOWN;
    }

    private static boolean isOf(AddedWork work, @Nullable Item row) {
        return row != null && row.planId().equals(work.plan()) && !row.dropped();
    }

    private List<Task> open(Actor by, List<AddedWork> all, Known known) {
        Map<AddedWorkStore.Where, AddedRows.Opened> opened = rows.open(known.places());
        List<Task> made =
                all.stream()
                        .map(
                                work -> {
                                    AddedRows.Opened row =
                                            Objects.requireNonNull(
                                                    opened.get(AddedRows.where(work)));
                                    return work.task(row.item(), row.clause(), parts(work, known));
                                })
                        .toList();
        List<Task> kept = tasks.keepNew(made);
        tasks.opened(PlanTrail.Doing.of(by, PlanPermission.ADD_WORK, "task.added"), kept);
        return kept;
    }

    private static List<Part> parts(AddedWork work, Known known) {
        Item row = work.row() == null ? null : known.rows().get(work.row());
        return row == null ? List.of() : row.parts();
    }
}
