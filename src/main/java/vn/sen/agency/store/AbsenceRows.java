package vn.sen.agency.store;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.Absence;
import vn.sen.agency.domain.AbsenceId;

/** The absences of the agency at work. */
public interface AbsenceRows extends ListCrudRepository<Absence, AbsenceId> {

    /** Those of a person, and those in which he stands in; the last first. */
    List<Absence> findByPersonIdOrSubstituteIdOrderByFromDayDesc(
            PersonId person, PersonId substitute);
}
