package vn.sen.webhook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.webhook.EndpointId;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.Topic;

/** Addresses; those removed stay for the log. */
@Component
public class EndpointStore {

    private static final String COLUMNS =
            """
            select e.id, e.address, e.secret, e.topics, e.state, e.made_at, e.failing_since
              from webhook.endpoint e
            """;

    private final JdbcClient database;

    EndpointStore(JdbcClient database) {
        this.database = database;
    }

    public void keep(Endpoint endpoint, PersonId by) {
        database.sql(
                        """
                        insert into webhook.endpoint (id, address, secret, topics, state, made_by,
                               made_at)
                        values (:id, :address, :secret, :topics, :state, :by, :at)
                        """)
                .param("id", endpoint.id().value())
                .param("address", endpoint.address())
                .param("secret", endpoint.secret())
                .param("topics", endpoint.topics().stream().map(Enum::name).toArray(String[]::new))
                .param("state", endpoint.state().name())
                .param("by", by.value())
                .param("at", Timestamp.from(endpoint.madeAt()))
                .update();
    }

    /** Those not removed, the oldest first. */
    public List<Endpoint> all() {
        return database.sql(COLUMNS + " where e.state <> 'REMOVED' order by e.id")
                .query(EndpointStore::endpoint)
                .list();
    }

    public List<Endpoint> hearing(Topic topic) {
        return database.sql(COLUMNS + " where e.state = 'ACTIVE' and :topic = any(e.topics)")
                .param("topic", topic.name())
                .query(EndpointStore::endpoint)
                .list();
    }

    public Optional<Endpoint> find(EndpointId id) {
        return database.sql(COLUMNS + " where e.id = :id and e.state <> 'REMOVED'")
                .param("id", id.value())
                .query(EndpointStore::endpoint)
                .optional();
    }

    public void set(EndpointId id, Endpoint.State state, @Nullable Instant failingSince) {
        database.sql(
                        """
                        update webhook.endpoint
                           set state = :state,
                               failing_since = :failing
                         where id = :id
                        """)
                .param("state", state.name())
                .param("failing", failingSince == null ? null : Timestamp.from(failingSince))
                .param("id", id.value())
                .update();
    }

    /** Since when it fails; null since it does not. */
    public void note(EndpointId id, @Nullable Instant failingSince) {
        database.sql("update webhook.endpoint set failing_since = :failing where id = :id")
                .param("failing", failingSince == null ? null : Timestamp.from(failingSince))
                .param("id", id.value())
                .update();
    }

    private static Endpoint endpoint(ResultSet row, int number) throws SQLException {
        Timestamp failing = row.getTimestamp("failing_since");
        return new Endpoint(
                new EndpointId(row.getObject("id", UUID.class)),
                row.getString("address"),
                row.getString("secret"),
                Arrays.stream((String[]) row.getArray("topics").getArray())
                        .map(Topic::valueOf)
                        .collect(Collectors.toSet()),
                Endpoint.State.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant(),
                failing == null ? null : failing.toInstant());
    }
}
