package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.agency.WorkInHand;
import vn.sen.plan.store.PersonalWork;
import vn.sen.web.Texts;

/**
 * Rows of plans that name somebody, from which tasks for him can still come. Their words stay as
 * they were approved; another stands behind them.
 */
@Component
@Order(11)
class RowsInHand implements WorkInHand {

    private static final String KEY = "row:";

    private final PersonalWork work;
    private final PlanTrail trail;
    private final Texts texts;

    RowsInHand(PersonalWork work, PlanTrail trail, Texts texts) {
        this.work = work;
        this.trail = trail;
        this.texts = texts;
    }

    @Override
    public List<Piece> of(PersonId person) {
        return work.rows(person).stream().map(this::piece).toList();
    }

    private Piece piece(PersonalWork.NamedRow row) {
        String name =
                row.no().isEmpty()
                        ? row.content()
                        : texts.get("plan.hangs.row-name", row.no(), row.content());
        return new Piece(KEY + row.item(), "plan.hangs.row", name, null, null);
    }

    @Override
    public Map<String, Reason> refused(Passing passing) {
        return Map.of();
    }

    @Override
    public void pass(Passing passing) {
        for (PersonalWork.NamedRow row : work.rows(passing.from())) {
            PersonId to = passing.to().get(KEY + row.item());
            if (to != null) {
                work.pass(row.item(), passing.from(), to);
                trail.record(
                        new PlanTrail.Doing(
                                passing.by(), Role.ADMINISTRATOR, "plan-item.passed-on"),
                        PlanTrail.ITEM,
                        row.item().value(),
                        Map.of("person", passing.from().toString()),
                        Map.of("person", to.toString()));
            }
        }
    }
}
