package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Difficulty;
import vn.sen.plan.domain.Difficulty.Proposal;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.DifficultyStore;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;

/** Begins an amendment with what the doer of a task proposed, for the secretary to go on with. */
@Service
public class AmendForDifficulty {

    private final DifficultyStore difficulties;
    private final TaskShelf tasks;
    private final PlanShelf plans;
    private final DraftAmendment draft;
    private final Texts texts;

    AmendForDifficulty(
            DifficultyStore difficulties,
            TaskShelf tasks,
            PlanShelf plans,
            DraftAmendment draft,
            Texts texts) {
        this.difficulties = difficulties;
        this.tasks = tasks;
        this.plans = plans;
        this.draft = draft;
        this.texts = texts;
    }

    @Transactional
    public Outcome<AmendmentId> begin(Actor by, DifficultyId id) {
        Difficulty difficulty = difficulties.find(id).orElseThrow(NotFound::new);
        Task task = tasks.look(difficulty.task());
        return draft.begin(by, task.source().planId(), difficulty.said().words(), id)
                .then(amendment -> propose(by, amendment, difficulty.proposal(), task));
    }

    private Outcome<AmendmentId> propose(
            Actor by, AmendmentId amendment, Proposal proposal, Task task) {
        Item row = plans.item(task.source().itemId());
        return switch (proposal.kind()) {
            case NEW_DAY ->
                    draft.change(by, amendment, row.id(), later(row, proposal), row.parts());
            case OTHER_UNIT ->
                    draft.change(by, amendment, row.id(), row.text(), moved(row, proposal, task));
            case DROP -> draft.drop(by, amendment, row.id());
            case NONE, OTHER -> Outcome.done(amendment);
        };
    }

    private ItemText later(Item row, Proposal proposal) {
        ItemText text = row.text();
        String words =
                proposal.day() == null
                        ? text.timingText()
                        : texts.kept("amend.by-day", texts.date(proposal.day()));
        return new ItemText(
                text.section(),
                text.no(),
                text.content(),
                words,
                text.outputs(),
                text.activities(),
                text.notes());
    }

    private static List<Part> moved(Item row, Proposal proposal, Task task) {
        Assignee was = task.hands().doer();
        Assignee now = Assignee.of(proposal.unit(), null, null);
        return row.parts().stream()
                .map(each -> each.does() && each.assignee().equals(was) ? given(each, now) : each)
                .toList();
    }

    private static Part given(Part part, Assignee now) {
        return Part.of(part.role(), part.words(), part.function(), now);
    }
}
