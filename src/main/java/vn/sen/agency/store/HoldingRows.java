package vn.sen.agency.store;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.HoldingId;
import vn.sen.agency.domain.RoleHolding;

/** The role holdings of the agency at work. */
public interface HoldingRows extends ListCrudRepository<RoleHolding, HoldingId> {

    List<RoleHolding> findByPersonIdOrderByFromDayDesc(PersonId person);
}
