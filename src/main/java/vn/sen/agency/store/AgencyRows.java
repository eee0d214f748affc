package vn.sen.agency.store;

import org.springframework.data.repository.ListCrudRepository;
import vn.sen.actor.AgencyId;
import vn.sen.agency.domain.Agency;

/** The agencies of the tree. */
public interface AgencyRows extends ListCrudRepository<Agency, AgencyId> {}
