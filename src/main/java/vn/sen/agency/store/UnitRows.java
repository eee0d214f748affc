package vn.sen.agency.store;

import org.springframework.data.repository.ListCrudRepository;
import vn.sen.actor.UnitId;
import vn.sen.agency.domain.Unit;

/** The units of the agency at work. */
public interface UnitRows extends ListCrudRepository<Unit, UnitId> {}
