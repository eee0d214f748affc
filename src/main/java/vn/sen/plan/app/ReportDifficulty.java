package vn.sen.plan.app;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.UnitView;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Difficulty;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.DifficultyStore;
import vn.sen.web.NotFound;

/** A doer says what stands in the way; the secretary or the leader answers. */
@Service
public class ReportDifficulty {

    private final TaskShelf shelf;
    private final DifficultyStore store;
    private final Agencies agencies;
    private final PlanTrail trail;
    private final News news;
    private final Clock clock;

    ReportDifficulty(
            TaskShelf shelf,
            DifficultyStore store,
            Agencies agencies,
            PlanTrail trail,
            News news,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.agencies = agencies;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** Reports it to the secretary and the leader, with what could be changed in the plan. */
    @Transactional
    public Outcome<DifficultyId> report(
            Actor by, TaskId id, String words, Difficulty.Proposal proposal) {
        if (!isProposable(proposal)) {
            return Outcome.refused(PlanRefusal.PROPOSAL_UNSAID);
        }
        return shelf.take(id)
                .then(task -> task.open(by))
                .then(task -> say(by, task, words, proposal));
    }

    private Outcome<DifficultyId> say(
            Actor by, Task task, String words, Difficulty.Proposal proposal) {
        Role as = task.roleOfDoer(by);
        Difficulty.Said said = new Difficulty.Said(words, by.person(), as, clock.instant());
        return Difficulty.reported(task.id(), said, proposal)
                .map(
                        difficulty -> {
                            store.keep(difficulty);
                            news.reported(by, difficulty);
                            note(
                                    by,
                                    task.capacityOfDoer(by),
                                    "task.difficulty-reported",
                                    difficulty);
                            return difficulty.id();
                        });
    }

    private boolean isProposable(Difficulty.Proposal proposal) {
        UnitId unit = proposal.unit();
        return unit == null
                || agencies.units().stream()
                        .filter(UnitView::active)
                        .anyMatch(each -> each.id().equals(unit));
    }

    /** Answers with words; once, and not oneself. */
    @Transactional
    public Outcome<TaskId> answer(Actor by, DifficultyId id, String words) {
        Difficulty difficulty = store.hold(id).orElseThrow(NotFound::new);
        Role as = PlanPermission.ANSWER_DIFFICULTY.roleOf(by);
        Difficulty.Said answer = new Difficulty.Said(words, by.person(), as, clock.instant());
        return difficulty
                .answered(by, answer)
                .map(
                        after -> {
                            store.answer(id, answer);
                            news.answered(by, after);
                            note(by, Capacity.own(as), "task.difficulty-answered", after);
                            return after.task();
                        });
    }

    private void note(Actor by, Capacity in, String what, Difficulty difficulty) {
        trail.task(
                new PlanTrail.Doing(by, in, what),
                difficulty.task(),
                Map.of(),
                Map.of("difficulty", difficulty.id().toString()));
    }
}
