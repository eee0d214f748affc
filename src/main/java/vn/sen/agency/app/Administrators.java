package vn.sen.agency.app;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.store.AgencyQueries;

/**
 * An agency is never left without an administrator: there is always one whose role has begun and
 * has no end.
 */
@Component
class Administrators {

    private final AgencyQueries queries;

    Administrators(AgencyQueries queries) {
        this.queries = queries;
    }

    /**
     * True where somebody else administers, or where this person does not; other changes of roles
     * wait until the transaction ends.
     */
    boolean remainWithout(PersonId person, LocalDate today) {
        queries.lockRoles();
        return queries.keepsAnAdministrator(person, today)
                || !queries.isAdministrator(person, today);
    }
}
