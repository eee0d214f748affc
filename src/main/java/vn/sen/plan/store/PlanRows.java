package vn.sen.plan.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;

/** The plans of the agency at work. */
public interface PlanRows extends ListCrudRepository<Plan, PlanId> {

    /** In the order in which they were made, the last one first. */
    List<Plan> findByStateInOrderByIdDesc(Collection<PlanState> states);
}
