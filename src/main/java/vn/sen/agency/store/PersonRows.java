package vn.sen.agency.store;

import org.springframework.data.repository.ListCrudRepository;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.Person;

/** The people of the agency at work. */
public interface PersonRows extends ListCrudRepository<Person, PersonId> {}
