package vn.sen.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.domain.ContributionId;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.ContributionStore;
import vn.sen.plan.store.ItemQueries;
import vn.sen.web.NotFound;

/**
 * Those who advise or help on a row say what they gave to the task of the one who leads, each party
 * for itself. What is still open never holds the task up.
 */
@Service
public class Contribute {

    private final TaskShelf shelf;
    private final ItemQueries items;
    private final ContributionStore store;
    private final KeepProof proofs;
    private final PlanTrail trail;
    private final Clock clock;

    Contribute(
            TaskShelf shelf,
            ItemQueries items,
            ContributionStore store,
            KeepProof proofs,
            PlanTrail trail,
            Clock clock) {
        this.shelf = shelf;
        this.items = items;
        this.store = store;
        this.proofs = proofs;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Outcome<TaskId> give(Actor by, TaskId id, Given given) {
        if (given.isEmpty()) {
            return Outcome.refused(PlanRefusal.CONTRIBUTION_EMPTY);
        }
        if (given.on().isAfter(shelf.today())) {
            return Outcome.refused(PlanRefusal.DAY_IN_THE_FUTURE);
        }
        return shelf.take(id).then(task -> give(by, task, given));
    }

    private Outcome<TaskId> give(Actor by, Task task, Given given) {
        if (task.state().isOver()) {
            return Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
        }
        List<Part> parts =
                items.find(task.source().itemId()).orElseThrow(NotFound::new).parts().stream()
                        .filter(each -> each.supports() && by.hasHat(each::isOf))
                        .filter(
                                each ->
                                        given.party() == null
                                                || each.assignee().equals(given.party()))
                        .toList();
        if (parts.isEmpty()) {
            return Outcome.refused(PlanRefusal.NOT_YOUR_PART);
        }
        return proofs.keep(given.link(), given.upload())
                .map(proof -> keep(by, task, parts.getFirst(), given, proof));
    }

    private TaskId keep(Actor by, Task task, Part part, Given given, Extension.Proof proof) {
        Capacity in = part.capacityOf(by);
        Contribution contribution =
                new Contribution(
                        ContributionId.next(),
                        task.id(),
                        part.assignee(),
                        given.words(),
                        given.on(),
                        proof,
                        by.person(),
                        in,
                        clock.instant());
        store.keep(contribution);
        trail.task(
                new PlanTrail.Doing(by, in, "task.contributed"),
                task.id(),
                Map.of(),
                Map.of(
                        "contribution", contribution.id().toString(),
                        "party", AssigneeKey.of(part.assignee()),
                        "day", given.on().toString()));
        return task.id();
    }
}
