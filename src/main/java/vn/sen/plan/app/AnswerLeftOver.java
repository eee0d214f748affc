package vn.sen.plan.app;

import java.util.ArrayList;
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
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DutyRow;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.LeftOver;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.ItemQueries;

/** Makes a row of words that the reading put nowhere, or sets them aside. */
@Service
public class AnswerLeftOver {

    private final DraftRows rows;
    private final ArrangeRows arrange;
    private final SettleDoubt doubts;
    private final DraftStore drafts;
    private final ItemQueries items;
    private final WhoIsMeant who;
    private final DeadlineReader reader = new DeadlineReader();

    AnswerLeftOver(
            DraftRows rows,
            ArrangeRows arrange,
            SettleDoubt doubts,
            DraftStore drafts,
            ItemQueries items,
            WhoIsMeant who) {
        this.rows = rows;
        this.arrange = arrange;
        this.doubts = doubts;
        this.drafts = drafts;
        this.items = items;
        this.who = who;
    }

    /**
     * A row at the end, as far as its cells say what, when and who; the rest goes to its notes.
     *
     * @return refused with {@link PlanRefusal#LEFT_OVER_UNKNOWN} where it is answered for already
     */
    @Transactional
    public Outcome<ItemId> accept(Actor by, PlanId plan, String place) {
        return rows.inDraft(plan, () -> open(plan, place).stream().findFirst())
                .then(
                        found ->
                                found.filter(each -> each.place().equals(place))
                                        .map(each -> accept(by, plan, each))
                                        .orElse(Outcome.refused(PlanRefusal.LEFT_OVER_UNKNOWN)));
    }

    private Outcome<ItemId> accept(Actor by, PlanId plan, LeftOver left) {
        List<Item> all = items.ofPlan(plan);
        ItemId last = all.isEmpty() ? null : all.getLast().id();
        return arrange.add(by, plan, last, row(left))
                .map(
                        added -> {
                            noteOrigin(plan, added, left);
                            doubts.settleLeftOver(
                                    by, plan, left.place(), left.words(), Doubt.Settlement.EDITED);
                            return added;
                        });
    }

    private void noteOrigin(PlanId plan, ItemId row, LeftOver left) {
        drafts.noteOrigin(plan, row, "content", left.content(reader));
        if (!left.timing(reader).isEmpty()) {
            drafts.noteOrigin(plan, row, "timing", left.timing(reader));
        }
    }

    private ArrangeRows.NewRow row(LeftOver left) {
        String content = left.content(reader);
        List<String> activities = DutyRow.activities(content);
        List<String> others = new ArrayList<>(left.others(reader));
        Responsibilities today = who.today();
        Optional<String> party =
                others.stream().filter(each -> isKnown(parts(today, each, activities))).findFirst();
        party.ifPresent(others::remove);
        return new ArrangeRows.NewRow(
                new ItemText("", "", content, left.timing(reader), List.of(), activities, others),
                party.map(each -> parts(today, each, activities)).orElse(List.of()));
    }

    private static List<Part> parts(Responsibilities who, String words, List<String> activities) {
        return who.assign(List.of(new Responsibilities.Words(PartRole.PERFORM, words)), activities);
    }

    private static boolean isKnown(List<Part> parts) {
        return !parts.isEmpty()
                && parts.stream().noneMatch(each -> each.assignee() instanceof Assignee.Unmapped);
    }

    /**
     * Says of words, of all of a table or of all paragraphs, that they are no row.
     *
     * @param place as {@link LeftOver#place()} or {@link LeftOver#group()} names it
     * @return refused with {@link PlanRefusal#LEFT_OVER_UNKNOWN} where nothing is left there
     */
    @Transactional
    public Outcome<PlanId> setAside(Actor by, PlanId plan, String place) {
        return rows.inDraft(plan, () -> open(plan, place))
                .then(
                        left -> {
                            if (left.isEmpty()) {
                                return Outcome.refused(PlanRefusal.LEFT_OVER_UNKNOWN);
                            }
                            String words = left.getFirst().words() + (left.size() > 1 ? " …" : "");
                            doubts.settleLeftOver(by, plan, place, words, Doubt.Settlement.RIGHT);
                            return Outcome.done(plan);
                        });
    }

    private List<LeftOver> open(PlanId plan, String place) {
        DraftStore.Notes notes = drafts.notes(plan);
        return LeftOver.of(notes.stood(), notes.doubts()).stream()
                .filter(each -> each.isWithin(place))
                .toList();
    }
}
