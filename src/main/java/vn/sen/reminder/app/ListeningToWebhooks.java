package vn.sen.reminder.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.platform.TimeConfiguration;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.webhook.EndpointMoved;
import vn.sen.webhook.Endpoints;

/** Tells administrators that another system is told nothing any more. */
@Component
class ListeningToWebhooks {

    private final Endpoints endpoints;
    private final Audience audience;
    private final KeepNotices keep;

    ListeningToWebhooks(Endpoints endpoints, Audience audience, KeepNotices keep) {
        this.endpoints = endpoints;
        this.audience = audience;
        this.keep = keep;
    }

    @ApplicationModuleListener(id = "reminder.endpoint-moved")
    void moved(EndpointMoved event) {
        if (event.what() == EndpointMoved.What.LOOKED_AFTER) {
            keep.settle(Saying.webhook(event.endpoint()), kind -> kind == Kind.WEBHOOK_PAUSED);
        } else {
            endpoints.paused(event.endpoint()).ifPresent(address -> say(event, address));
        }
    }

    private void say(EndpointMoved event, String address) {
        keep.say(
                List.of(
                        new Saying(
                                audience.today().holding(Role.ADMINISTRATOR),
                                Kind.WEBHOOK_PAUSED,
                                Saying.webhook(event.endpoint()),
                                event.at().toString(),
                                LocalDate.ofInstant(event.at(), TimeConfiguration.ZONE),
                                new Notice.Words(address, "", null, 0, null))));
    }
}
