package vn.sen.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DoubtId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.LeftOver;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.DraftStore;
import vn.sen.web.NotFound;

/** Settles what is doubtful about a draft: it is right as it was read, or it was corrected. */
@Service
public class SettleDoubt {

    /** So many characters of words are quoted that were put nowhere. */
    private static final int QUOTED = 300;

    private final PlanShelf shelf;
    private final DraftStore store;
    private final PlanTrail trail;
    private final Clock clock;

    SettleDoubt(PlanShelf shelf, DraftStore store, PlanTrail trail, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** A doubt of the reading: the value is right. Settling twice does no harm. */
    @Transactional
    public Outcome<PlanId> right(Actor by, PlanId id, DoubtId doubt) {
        Plan plan = shelf.take(id);
        Doubt raised =
                store.notes(id).doubts().stream()
                        .filter(each -> each.id().equals(doubt))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return inDraft(plan).map(draft -> settle(by, raised, Doubt.Settlement.RIGHT));
    }

    /**
     * Unread words or a slip of a row's words, which are found anew at every look: they may stand.
     *
     * @param key {@link Doubt#UNREAD} or {@link Doubt#SLIP}
     */
    @Transactional
    public Outcome<PlanId> letStand(Actor by, ItemId row, String key, String words) {
        Item item = shelf.item(row);
        Plan plan = shelf.take(item.planId());
        return inDraft(plan)
                .map(
                        draft -> {
                            Doubt doubt = raised(draft, item, key, words);
                            return settle(by, doubt, Doubt.Settlement.RIGHT);
                        });
    }

    private Doubt raised(Plan plan, Item item, String key, String words) {
        Doubt doubt = new Doubt(DoubtId.next(), plan.id(), item.id(), "timing", key, words, null);
        return raised(doubt);
    }

    /** The doubt as it stands, raised if nobody did yet. */
    private Doubt raised(Doubt doubt) {
        return store.notes(doubt.plan()).doubts().stream()
                .filter(each -> each.isAbout(doubt.item(), doubt.key(), doubt.words()))
                .findFirst()
                .orElseGet(
                        () -> {
                            store.keepDoubts(List.of(doubt));
                            return doubt;
                        });
    }

    /** A duty that may be a row became one, or is none. */
    void settleDuty(Actor by, PlanId plan, String words, Doubt.Settlement how) {
        Doubt doubt = new Doubt(DoubtId.next(), plan, null, "duties", Doubt.DUTY, words, null);
        settle(by, raised(doubt), how);
    }

    /** Words that the reading put nowhere became a row, or are none. */
    void settleLeftOver(Actor by, PlanId plan, String place, String words, Doubt.Settlement how) {
        String value = LeftOver.VALUE + "." + place;
        String few = words.length() <= QUOTED ? words : words.substring(0, QUOTED) + "\u2026";
        Doubt doubt = new Doubt(DoubtId.next(), plan, null, value, Doubt.LEFT_OVER, few, null);
        store.keepDoubts(List.of(doubt));
        settle(by, doubt, how);
    }

    /** The doubts about values of a row that somebody wrote anew. */
    void settleEdited(Actor by, Item item, Item now) {
        Set<String> edited = edited(item, now);
        store.notes(item.planId()).doubts().stream()
                .filter(each -> item.id().equals(each.item()) && each.isOpen())
                .filter(each -> edited.contains(each.value().replaceAll("\\..*", "")))
                .forEach(each -> settle(by, each, Doubt.Settlement.EDITED));
    }

    private static Set<String> edited(Item before, Item after) {
        ItemText was = before.text();
        ItemText now = after.text();
        return Stream.of(
                        was.content().equals(now.content()) ? "" : "content",
                        was.timingText().equals(now.timingText()) ? "" : "timing",
                        was.outputs().equals(now.outputs()) ? "" : "outputs",
                        was.activities().equals(now.activities()) ? "" : "activities",
                        was.notes().equals(now.notes()) ? "" : "notes",
                        before.parts().equals(after.parts()) ? "" : "parts")
                .collect(Collectors.toSet());
    }

    private PlanId settle(Actor by, Doubt doubt, Doubt.Settlement how) {
        if (store.settle(doubt.id(), how, by.person(), clock.instant())) {
            trail.plan(
                    PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, "plan.doubt-settled"),
                    doubt.plan(),
                    Map.of(),
                    Map.of(
                            "doubt", doubt.id().toString(),
                            "row", Objects.toString(doubt.item(), ""),
                            "value", doubt.value(),
                            "settlement", how.name()));
        }
        return doubt.plan();
    }

    private static Outcome<Plan> inDraft(Plan plan) {
        return plan.state() == PlanState.DRAFT
                ? Outcome.done(plan)
                : Outcome.refused(PlanRefusal.NOT_A_DRAFT);
    }
}
