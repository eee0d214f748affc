package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyScope;

/**
 * How many notices wait for whom, remembered between pages: every page shows the number, and few
 * change it. What this program writes is seen at once; what another one writes to the same
 * database, within a minute.
 */
@Component
class BellCounts {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST_PEOPLE = 20_000;

    private final SeeNotices notices;
    private final Clock clock;
    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();
    private final Map<AgencyId, Long> changes = new ConcurrentHashMap<>();

    BellCounts(SeeNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    private record Known(int count, long change, Instant until) {}

    int of(Actor viewer) {
        Instant now = clock.instant();
        long change = changes.getOrDefault(viewer.agency(), 0L);
        Known before = known.get(viewer.person());
        if (before != null && before.change() == change && now.isBefore(before.until())) {
            return before.count();
        }
        int count = notices.unread(viewer.person());
        if (known.size() >= MOST_PEOPLE) {
            known.clear();
        }
        known.put(viewer.person(), new Known(count, change, now.plus(MEMORY)));
        return count;
    }

    /**
     * Something was said, read or settled in the agency at work; told when it is in the database.
     */
    void change() {
        AgencyId agency = AgencyScope.current().orElseThrow();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget(agency);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        forget(agency);
                    }
                });
    }

    private void forget(AgencyId agency) {
        changes.merge(agency, 1L, Long::sum);
    }
}
