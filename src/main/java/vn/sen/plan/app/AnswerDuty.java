package vn.sen.plan.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DutyRow;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.DutyStore;
import vn.sen.plan.store.ItemQueries;

/** Makes a row of a duty that the part on organisation lays upon a unit, or says it is none. */
@Service
public class AnswerDuty {

    private final DraftRows rows;
    private final ArrangeRows arrange;
    private final SettleDoubt doubts;
    private final DraftStore drafts;
    private final DutyStore duties;
    private final ItemQueries items;
    private final WhoIsMeant who;
    private final DeadlineReader reader = new DeadlineReader();

    AnswerDuty(
            DraftRows rows,
            ArrangeRows arrange,
            SettleDoubt doubts,
            DraftStore drafts,
            DutyStore duties,
            ItemQueries items,
            WhoIsMeant who) {
        this.rows = rows;
        this.arrange = arrange;
        this.doubts = doubts;
        this.drafts = drafts;
        this.duties = duties;
        this.items = items;
        this.who = who;
    }

    /** A row of its own at the end, with the unit as far as it is known. */
    @Transactional
    public Outcome<ItemId> accept(Actor by, PlanId plan, String words) {
        List<Item> all = items.ofPlan(plan);
        Optional<DutyRow> duty =
                DutyRow.proposed(duties.ofPlan(plan), all, reader).stream()
                        .filter(each -> each.words().equals(words))
                        .findFirst();
        if (duty.isEmpty()) {
            return Outcome.refused(PlanRefusal.DUTY_UNKNOWN);
        }
        ItemId last = all.isEmpty() ? null : all.getLast().id();
        return arrange.add(by, plan, last, row(duty.get()))
                .map(
                        added -> {
                            drafts.noteOrigin(plan, added, "content", words);
                            doubts.settleDuty(by, plan, words, Doubt.Settlement.EDITED);
                            return added;
                        });
    }

    private ArrangeRows.NewRow row(DutyRow duty) {
        String unit = duty.unit();
        List<Part> parts =
                unit == null
                        ? List.of()
                        : who.today()
                                .assign(
                                        List.of(new Responsibilities.Words(PartRole.PERFORM, unit)),
                                        duty.activities());
        return new ArrangeRows.NewRow(duty.text(), parts);
    }

    @Transactional
    public Outcome<PlanId> dismiss(Actor by, PlanId plan, String words) {
        return rows.inDraft(
                plan,
                () -> {
                    doubts.settleDuty(by, plan, words, Doubt.Settlement.RIGHT);
                    return plan;
                });
    }
}
