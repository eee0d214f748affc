package vn.sen.plan;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.store.HandDowns;

/** What the agency at work has from above, for modules that tell of it. */
@Service
@Transactional(readOnly = true)
public class RowsFromAbove {

    private final HandDowns store;

    RowsFromAbove(HandDowns store) {
        this.store = store;
    }

    public Optional<RowFromAboveView> find(HandDownId id) {
        return store.fromAbove(id).map(RowsFromAbove::view);
    }

    private static RowFromAboveView view(RowFromAbove row) {
        boolean stands =
                row.course().withdrawnAt() == null && row.course().answer() != GivenAnswer.DECLINED;
        return new RowFromAboveView(
                row.id(),
                row.source().agency(),
                row.source().no(),
                row.now().content(),
                row.now().due(),
                row.isOpen(),
                stands);
    }
}
