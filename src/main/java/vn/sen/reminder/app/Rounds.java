package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sen.actor.AgencyId;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.platform.AgencyScope;

/**
 * Plans every agency's day when the day begins, when the program starts, and again every hour,
 * since work changes hands and days during the day. Between that a tick costs one statement.
 */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Agencies agencies;
    private final PlanDay day;
    private final Postman postman;
    private final Clock clock;
    private final boolean byItself;
    private final Map<AgencyId, Planned> planned = new ConcurrentHashMap<>();

    Rounds(
            Agencies agencies,
            PlanDay day,
            Postman postman,
            Clock clock,
            @Value("${sen.reminder.by-itself:true}") boolean byItself) {
        this.agencies = agencies;
        this.day = day;
        this.postman = postman;
        this.clock = clock;
        this.byItself = byItself;
    }

    private record Planned(LocalDate day, Instant at) {}

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT5S")
    void tick() {
        if (byItself) {
            round();
        }
    }

    private void round() {
        for (AgencyView agency : agencies.all()) {
            if (isDue(agency.id())) {
                plan(agency.id());
            }
        }
    }

    private boolean isDue(AgencyId agency) {
        Planned last = planned.get(agency);
        return last == null
                || !last.day().equals(LocalDate.now(clock))
                || !clock.instant().isBefore(last.at().plus(AGAIN));
    }

    /** One agency's trouble is not the others'. */
    private void plan(AgencyId agency) {
        try {
            Planned now = new Planned(LocalDate.now(clock), clock.instant());
            AgencyScope.call(agency, day::plan);
            planned.put(agency, now);
            postman.call(agency);
        } catch (RuntimeException broken) {
            LOG.warn("the reminders of agency {} could not be planned", agency, broken);
        }
    }
}
