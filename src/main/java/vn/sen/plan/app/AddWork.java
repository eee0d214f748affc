package vn.sen.plan.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonAtWork;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.AddedWorkStore;
import vn.sen.web.NotFound;

/** Adds work that came up during the year to a running plan. */
@Service
public class AddWork {

    private final AddedRows rows;
    private final TaskShelf tasks;
    private final Agencies agencies;
    private final KnownDoers doers;

    AddWork(AddedRows rows, TaskShelf tasks, Agencies agencies, KnownDoers doers) {
        this.rows = rows;
        this.tasks = tasks;
        this.agencies = agencies;
        this.doers = doers;
    }

    /** Opens the task. A head of a unit adds work for his own unit and its people only. */
    @Transactional
    public Outcome<Task> add(Actor by, AddedWork work) {
        Optional<PlanRefusal> wrong =
                work.refusal(tasks.today()).or(() -> refusal(by, work.doer()));
        return wrong.<Outcome<Task>>map(Outcome::refused).orElseGet(() -> place(by, work));
    }

    private Optional<PlanRefusal> refusal(Actor by, Assignee doer) {
        if (isOfOwnUnit(by, doer)) {
            return Optional.empty();
        }
        if (!AddedWork.isForAnybody(by)) {
            return Optional.of(PlanRefusal.NOT_YOUR_UNIT);
        }
        return doers.areThere(doer) ? Optional.empty() : Optional.of(PlanRefusal.DOER_UNKNOWN);
    }

    private boolean isOfOwnUnit(Actor by, Assignee doer) {
        return switch (doer) {
            case Assignee.Unit(var unit) -> by.belongsTo(unit);
            case Assignee.Person(var person) ->
                    agencies.atWork(person)
                            .map(PersonAtWork::actor)
                            .filter(each -> each.units().stream().anyMatch(by::belongsTo))
                            .isPresent();
            case Assignee.RoleHolder _, Assignee.Unmapped _ -> false;
        };
    }

    private Outcome<Task> place(Actor by, AddedWork work) {
        AddedWorkStore.Place place = rows.place(work);
        if (!place.plan().isRunning()) {
            return Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
        }
        List<Part> parts = work.row() == null ? List.of() : row(work, work.row()).parts();
        AddedRows.Opened row = rows.open(work.plan(), place);
        return Outcome.done(keep(by, work.task(row.item(), row.clause(), parts)));
    }

    private Item row(AddedWork work, ItemId row) {
        return rows.find(row)
                .filter(each -> each.planId().equals(work.plan()) && !each.dropped())
                .orElseThrow(NotFound::new);
    }

    private Task keep(Actor by, Task task) {
        Task kept = tasks.keep(task);
        tasks.opened(PlanTrail.Doing.of(by, PlanPermission.ADD_WORK, "task.added"), List.of(kept));
        return kept;
    }
}
