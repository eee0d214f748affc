package vn.sen.plan.app;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.web.StaleVersion;

/** Corrects a row as one form sends it: its words, who is meant, what its clauses wait for. */
@Service
public class RewriteItem {

    private final CorrectItem correct;
    private final DraftRows rows;
    private final TryWords words;

    RewriteItem(CorrectItem correct, DraftRows rows, TryWords words) {
        this.correct = correct;
        this.rows = rows;
        this.words = words;
    }

    /**
     * A row written anew.
     *
     * @param version of the row that was looked at
     * @param chains what its relative clauses are counted from
     */
    public record Rewritten(
            int version, ItemText text, List<Part> parts, List<ChainChoice> chains) {

        boolean says(Item item) {
            return item.text().equals(text) && item.parts().equals(parts);
        }
    }

    /**
     * Writes a row anew. What was saved already, perhaps by itself a moment ago, is not stale.
     *
     * @throws StaleVersion if somebody else changed the row since it was looked at
     */
    @Transactional
    public Outcome<ItemId> rewrite(Actor by, ItemId id, Rewritten form) {
        Item item = rows.take(id);
        if (item.version() != form.version() && !form.says(item)) {
            throw new StaleVersion();
        }
        return correct.reword(by, id, item.version(), form.text())
                .then(same -> correct.assign(by, id, rows.take(id).version(), form.parts()))
                .then(same -> chain(by, rows.take(id), form.chains()));
    }

    /** Only what differs from what the words say themselves is a choice. */
    private Outcome<ItemId> chain(Actor by, Item item, List<ChainChoice> chains) {
        if (chains.isEmpty()) {
            return Outcome.done(item.id());
        }
        List<ReviewPage.Clause> clauses =
                words.read(item.planId(), item.id(), item.text()).clauses();
        Outcome<ItemId> outcome = Outcome.done(item.id());
        for (ChainChoice choice : chains) {
            if (clauses.stream().anyMatch(each -> differs(each, choice))) {
                outcome = outcome.then(same -> correct.chain(by, choice));
            }
        }
        return outcome;
    }

    private static boolean differs(ReviewPage.Clause clause, ChainChoice choice) {
        return clause.clause().text().equals(choice.clauseText())
                && clause.clause().counted() != null
                && !Objects.equals(clause.clause().waitsFor(), choice.waitsFor());
    }
}
