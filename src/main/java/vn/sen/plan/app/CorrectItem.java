package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.store.ClauseAnswers;

/** Corrects the rows of a draft: their words, who is meant, which of them belong to the plan. */
@Service
public class CorrectItem {

    private final DraftRows rows;
    private final ClauseAnswers answers;
    private final SettleDoubt doubts;
    private final KeepLearntNames learnt;

    CorrectItem(DraftRows rows, ClauseAnswers answers, SettleDoubt doubts, KeepLearntNames learnt) {
        this.rows = rows;
        this.answers = answers;
        this.doubts = doubts;
        this.learnt = learnt;
    }

    /** New words; doubts about the words they replace are settled by it. */
    @Transactional
    public Outcome<ItemId> reword(Actor by, ItemId id, int version, ItemText text) {
        Item item = rows.take(id, version);
        if (text.content().isBlank()) {
            return Outcome.refused(PlanRefusal.CONTENT_MISSING);
        }
        return rows.inDraft(
                item.planId(),
                () -> {
                    doubts.settleEdited(by, item, item.reworded(text));
                    return rows.keep(by, "plan-item.reworded", item, item.reworded(text));
                });
    }

    /** Who does, supports and accepts, in the order in which the row names them. */
    @Transactional
    public Outcome<ItemId> assign(Actor by, ItemId id, int version, List<Part> parts) {
        Item item = rows.take(id, version);
        return rows.inDraft(
                item.planId(),
                () -> {
                    doubts.settleEdited(by, item, item.assigned(parts));
                    learnt.learn(by, item.planId(), item.parts(), parts);
                    return rows.keep(by, "plan-item.assigned", item, item.assigned(parts));
                });
    }

    /** Leaves a row out of the plan, or takes it in again. */
    @Transactional
    public Outcome<ItemId> drop(Actor by, ItemId id, boolean dropped) {
        Item item = rows.take(id);
        String what = dropped ? "plan-item.dropped" : "plan-item.restored";
        return rows.inDraft(item.planId(), () -> rows.keep(by, what, item, item.dropped(dropped)));
    }

    /** What a clause of a row is counted from: another row, or an event that somebody records. */
    @Transactional
    public Outcome<ItemId> chain(Actor by, ChainChoice choice) {
        Item item = rows.take(choice.item());
        if (item.id().equals(choice.waitsFor())) {
            return Outcome.refused(PlanRefusal.WAITS_FOR_ITSELF);
        }
        return rows.inDraft(
                item.planId(),
                () -> {
                    answers.choose(choice);
                    String row = choice.waitsFor() == null ? "" : choice.waitsFor().toString();
                    rows.note(by, "plan-item.chained", item, Map.of(), Map.of("to", row));
                    return item.id();
                });
    }
}
