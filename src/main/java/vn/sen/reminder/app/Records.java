package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.domain.ReminderPermission;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** What acts on reminders leave in the trail, and when they are done. */
@Component
class Records {

    private final Trail trail;
    private final Postman postman;
    private final Clock clock;

    Records(Trail trail, Postman postman, Clock clock) {
        this.trail = trail;
        this.postman = postman;
        this.clock = clock;
    }

    LocalDateTime time() {
        return LocalDateTime.now(clock);
    }

    /** To the microsecond, as the database keeps it. */
    Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void call(AgencyId agency) {
        postman.callAfterCommit(agency);
    }

    void mailServer(Actor by, MailServer server, boolean shared) {
        record(
                by,
                ReminderPermission.SET_MAIL,
                "mail-server.set",
                new Subject("agency", by.agency().value()),
                Map.of(
                        "host", server.host(),
                        "port", Integer.toString(server.port()),
                        "security", server.security().name(),
                        "shared", Boolean.toString(shared)));
    }

    void feed(Actor by, String what, UUID feed) {
        record(by, ReminderPermission.OWN_NOTICES, what, new Subject("feed", feed), Map.of());
    }

    private void record(
            Actor by,
            ReminderPermission as,
            String what,
            Subject subject,
            Map<String, String> after) {
        trail.record(new Act(by, as.roleOf(by), what, subject, Map.of(), after));
    }
}
