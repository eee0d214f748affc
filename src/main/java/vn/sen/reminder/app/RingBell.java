package vn.sen.reminder.app;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.sen.actor.Actor;
import vn.sen.platform.AgencyScope;

/** Tells every page how many notices wait; also the page that says that the database is away. */
@Component
public class RingBell {

    private final BellCounts counts;

    RingBell(BellCounts counts) {
        this.counts = counts;
    }

    public int count(Actor viewer) {
        try {
            return AgencyScope.call(viewer.agency(), () -> counts.of(viewer));
        } catch (DataAccessException | TransactionException broken) {
            return 0;
        }
    }
}
