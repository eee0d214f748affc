package vn.sen.plan.store;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;

/** The plans of the agency at work. */
public interface PlanRows extends ListCrudRepository<Plan, PlanId> {

    /** In the order in which they were made, the last one first. */
    @Query("select p.* from plan.plan p where p.state in (:states) order by p.id desc")
    List<Plan> inStates(Collection<PlanState> states);

    /** A plan, and those of its year that run or ran, in the order in which they were made. */
    @Query(
            """
            select p.*
              from plan.plan p
             where p.id = :plan
                or (p.state in ('APPROVED', 'IN_FORCE', 'CLOSED')
                    and p.year = (select o.year
                                    from plan.plan o
                                   where o.id = :plan
                                     and o.state in ('APPROVED', 'IN_FORCE', 'CLOSED')))
             order by p.id
            """)
    List<Plan> withThoseBeside(PlanId plan);

    /** Those of a year, in the order in which they were made. */
    @Query(
            "select p.* from plan.plan p where p.year = :year and p.state in (:states) order by"
                    + " p.id")
    List<Plan> ofYear(int year, Collection<PlanState> states);
}
