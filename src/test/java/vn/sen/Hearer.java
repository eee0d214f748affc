package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyEvent;

/** A listener as any module can have one: hears everything, and fails where it is told to. */
@TestComponent
public class Hearer {

    private final JdbcClient database;
    private final List<Heard> all = new CopyOnWriteArrayList<>();
    private final Set<AgencyId> deaf = ConcurrentHashMap.newKeySet();

    Hearer(JdbcClient database) {
        this.database = database;
    }

    /** What was heard, and in which agency's rows the listener stood. */
    public record Heard(AgencyEvent event, String scope) {}

    @ApplicationModuleListener(id = "test.hearer")
    void hear(AgencyEvent event) {
        if (deaf.contains(event.agency())) {
            throw new IllegalStateException("does not hear " + event);
        }
        String scope = database.sql("select platform.agency_id()").query(String.class).single();
        all.add(new Heard(event, scope));
    }

    public void fail(AgencyId agency) {
        deaf.add(agency);
    }

    public void recover(AgencyId agency) {
        deaf.remove(agency);
    }

    public List<AgencyEvent> of(AgencyId agency) {
        return heard(agency).stream().map(Heard::event).toList();
    }

    /** Waits for the events of an agency, since listeners are told after the act. */
    public List<Heard> await(AgencyId agency, int atLeast) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(heard(agency)).hasSizeGreaterThanOrEqualTo(atLeast));
        return heard(agency);
    }

    private List<Heard> heard(AgencyId agency) {
        return all.stream().filter(each -> each.event().agency().equals(agency)).toList();
    }
}
