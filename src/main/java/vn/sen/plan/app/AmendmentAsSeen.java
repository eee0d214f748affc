package vn.sen.plan.app;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.store.AmendmentStore;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;

/** Does an act on an amendment as somebody saw it, one act after the other. */
@Service
public class AmendmentAsSeen {

    private final AmendmentStore store;
    private final PlanShelf shelf;

    AmendmentAsSeen(AmendmentStore store, PlanShelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /**
     * Holds the plan until the act is done.
     *
     * @throws StaleVersion if the amendment was changed since
     */
    @Transactional
    public <T> Outcome<T> act(AmendmentId id, int version, Supplier<Outcome<T>> act) {
        shelf.take(find(id).plan());
        if (find(id).version() != version) {
            throw new StaleVersion();
        }
        return act.get();
    }

    private Amendment find(AmendmentId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
