package vn.sen.plan.store;

import org.springframework.data.repository.ListCrudRepository;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;

/** The plans of the agency at work. */
public interface PlanRows extends ListCrudRepository<Plan, PlanId> {}
