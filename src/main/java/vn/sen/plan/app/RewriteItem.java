package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;

/** Corrects the words of a row and who is meant by them at once, as one form sends them. */
@Service
public class RewriteItem {

    private final CorrectItem correct;
    private final PlanShelf shelf;

    RewriteItem(CorrectItem correct, PlanShelf shelf) {
        this.correct = correct;
        this.shelf = shelf;
    }

    /**
     * Writes words and parties anew.
     *
     * @throws vn.sen.web.StaleVersion if the row was changed since it was looked at
     */
    @Transactional
    public Outcome<ItemId> rewrite(
            Actor by, ItemId id, int version, ItemText text, List<Part> parts) {
        return correct.reword(by, id, version, text)
                .then(item -> correct.assign(by, item, shelf.item(item).version(), parts));
    }
}
