package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DoubtId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Origin;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanAgain;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Provenance;
import vn.sen.plan.domain.RowAgain;
import vn.sen.plan.store.ClauseAnswers;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.DutyStore;
import vn.sen.plan.store.ItemRows;

/** Keeps a plan made again as a draft, with what is to be looked at. */
@Component
class KeepPlanAgain {

    private final PlanShelf shelf;
    private final ItemRows items;
    private final DraftStore drafts;
    private final DutyStore duties;
    private final ClauseAnswers answers;
    private final PlanTrail trail;

    KeepPlanAgain(
            PlanShelf shelf,
            ItemRows items,
            DraftStore drafts,
            DutyStore duties,
            ClauseAnswers answers,
            PlanTrail trail) {
        this.shelf = shelf;
        this.items = items;
        this.drafts = drafts;
        this.duties = duties;
        this.answers = answers;
        this.trail = trail;
    }

    /**
     * A draft of an earlier plan or of a template.
     *
     * @param from what it was made from
     * @param choices what somebody said that clauses of the earlier plan wait for
     */
    PlanId keep(Actor by, PlanAgain again, String from, List<ChainChoice> choices) {
        Plan plan = shelf.keep(Plan.drafted(again.text(), new Origin(null, "")));
        List<Item> rows = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        List<Provenance> stood = new ArrayList<>();
        Map<ItemId, ItemId> heirs = new LinkedHashMap<>();
        for (RowAgain each : again.rows()) {
            Item item = Item.drafted(plan.id(), rows.size() + 1, each.after(), each.parts());
            rows.add(item);
            stood.addAll(stood(item.id(), each));
            each.signs().forEach(sign -> raise(doubts, plan.id(), item.id(), sign));
            if (each.from() != null) {
                heirs.put(each.from(), item.id());
            }
        }
        again.text().wording().legalBases().forEach(words -> doubts.add(basis(plan.id(), words)));
        items.saveAll(rows);
        duties.keep(plan.id(), again.duties());
        drafts.keepProvenance(plan.id(), stood);
        drafts.keepDoubts(doubts);
        choices.stream()
                .flatMap(each -> again.carried(each, heirs).stream())
                .forEach(answers::choose);
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, "plan.drafted"),
                plan.id(),
                Map.of(),
                values(plan, from, rows.size()));
        return plan.id();
    }

    private static Map<String, String> values(Plan plan, String from, int rows) {
        Map<String, String> values = new HashMap<>();
        values.put("state", plan.state().name());
        values.put("from", from);
        values.put("rows", Integer.toString(rows));
        return values;
    }

    /** The words of the earlier plan stand beside the new ones, as those of a document would. */
    private static List<Provenance> stood(ItemId item, RowAgain row) {
        List<Provenance> stood = new ArrayList<>();
        if (!row.before().content().equals(row.after().content())) {
            stood.add(new Provenance(item, "content", "", row.before().content(), 1));
        }
        if (!row.before().timingText().equals(row.after().timingText())) {
            stood.add(new Provenance(item, "timing", "", row.before().timingText(), 1));
        }
        return stood;
    }

    private static Doubt basis(PlanId plan, String words) {
        return new Doubt(
                DoubtId.next(), plan, null, "legal-bases", "plan.again.check-basis", words, null);
    }

    /** What is undated is asked for by the review itself. */
    private static void raise(List<Doubt> doubts, PlanId plan, ItemId item, RowAgain.Sign sign) {
        if (sign.kind() != RowAgain.Kind.UNDATED) {
            doubts.add(
                    new Doubt(
                            DoubtId.next(),
                            plan,
                            item,
                            sign.value(),
                            sign.kind().key(),
                            sign.words(),
                            null));
        }
    }
}
