package vn.sen.plan.app;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Item;

/** Takes a row in again that was left out, also one whose words were added to the row above. */
@Service
public class UndoMerge {

    private final DraftRows rows;
    private final CorrectItem correct;

    UndoMerge(DraftRows rows, CorrectItem correct) {
        this.rows = rows;
        this.correct = correct;
    }

    /** What became of both rows. */
    public enum Undone {
        /** The row was only left out, and is in the plan again. */
        RESTORED,
        /** Both rows say again what they said before. */
        PARTED,
        /** The other row was changed since; it keeps its words. */
        OTHER_KEPT;

        /** Message key of the sentence that says so. */
        public String key() {
            return "plan.review.undone." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Transactional
    public Outcome<Undone> restore(Actor by, ItemId id) {
        Item item = rows.take(id);
        ItemId into = item.kin().mergedInto();
        return correct.drop(by, id, false)
                .map(same -> into == null ? Undone.RESTORED : part(by, id, into));
    }

    private Undone part(Actor by, ItemId id, ItemId into) {
        Item heir = rows.take(into);
        Optional<Item> before = rows.beforeJoining(heir, id);
        before.ifPresent(each -> rows.keep(by, "plan-item.parted", heir, each));
        return before.isPresent() ? Undone.PARTED : Undone.OTHER_KEPT;
    }
}
