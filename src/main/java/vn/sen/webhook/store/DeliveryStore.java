package vn.sen.webhook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.webhook.EndpointId;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.DeliveryId;

/** What is told, and what was answered. */
@Component
public class DeliveryStore {

    private static final String COLUMNS =
            """
            select d.id, d.endpoint_id, d.topic, d.body, d.made_at, d.state, d.attempts, d.next_at,
                   d.tried_at, d.status, d.took_ms, d.answer, count(*) over () as total
              from webhook.delivery d
            """;

    private final JdbcClient database;

    DeliveryStore(JdbcClient database) {
        this.database = database;
    }

    /** A line of the log, and how many lines there are. */
    public record Line(Delivery delivery, int total) {}

    public void keep(Delivery delivery) {
        database.sql(
                        """
                        insert into webhook.delivery (id, endpoint_id, topic, body, made_at, state,
                               attempts, next_at, answer)
                        values (:id, :endpoint, :topic, :body, :made, :state, 0, :next, '')
                        """)
                .param("id", delivery.id().value())
                .param("endpoint", delivery.endpoint().value())
                .param("topic", delivery.topic())
                .param("body", delivery.body())
                .param("made", Timestamp.from(delivery.madeAt()))
                .param("state", delivery.state().name())
                .param("next", Timestamp.from(delivery.nextAt()))
                .update();
    }

    /** Those whose time has come, the first first; held, so that no other worker takes them. */
    public List<Delivery> take(Instant now, Instant until, int limit) {
        return database.sql(
                        """
                        update webhook.delivery u
                           set next_at = :until
                          from (select x.id
                                  from webhook.delivery x
                                  join webhook.endpoint e
                                    on e.agency_id = x.agency_id
                                   and e.id = x.endpoint_id
                                   and e.state = 'ACTIVE'
                                 where x.state = 'WAITING'
                                   and x.next_at <= :now
                                 order by x.id
                                 limit :limit
                                   for update of x skip locked) as due
                         where u.id = due.id
                         returning u.id, u.endpoint_id, u.topic, u.body, u.made_at, u.state,
                                   u.attempts, u.next_at, u.tried_at, u.status, u.took_ms, u.answer
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("limit", limit)
                .query((row, number) -> delivery(row))
                .list();
    }

    public Optional<Delivery> find(DeliveryId id) {
        return database.sql(COLUMNS + " where d.id = :id")
                .param("id", id.value())
                .query((row, number) -> delivery(row))
                .optional();
    }

    /** The last ones first. */
    public List<Line> of(EndpointId endpoint, int skipped, int limit) {
        return database.sql(
                        COLUMNS
                                + """
                                 where d.endpoint_id = :endpoint
                                 order by d.id desc
                                offset :skipped limit :limit
                                """)
                .param("endpoint", endpoint.value())
                .param("skipped", skipped)
                .param("limit", limit)
                .query((row, number) -> new Line(delivery(row), row.getInt("total")))
                .list();
    }

    public void update(Delivery delivery) {
        Delivery.Attempt last = delivery.last();
        database.sql(
                        """
                        update webhook.delivery
                           set state = :state,
                               attempts = :attempts,
                               next_at = :next,
                               tried_at = :tried,
                               status = :status,
                               took_ms = :took,
                               answer = :answer
                         where id = :id
                        """)
                .param("state", delivery.state().name())
                .param("attempts", delivery.attempts())
                .param("next", Timestamp.from(delivery.nextAt()))
                .param("tried", last == null ? null : Timestamp.from(last.at()))
                .param("status", last == null ? null : last.status())
                .param("took", last == null ? null : last.milliseconds())
                .param("answer", last == null ? "" : last.answer())
                .param("id", delivery.id().value())
                .update();
    }

    /** Takes out what is done and was made before; how many that were. */
    public int forget(Instant before) {
        return database.sql(
                        """
                        delete from webhook.delivery
                         where state <> 'WAITING'
                           and made_at < :before
                        """)
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                new EndpointId(row.getObject("endpoint_id", UUID.class)),
                row.getString("topic"),
                row.getString("body"),
                row.getTimestamp("made_at").toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("next_at").toInstant(),
                last(row));
    }

    private static Delivery.@Nullable Attempt last(ResultSet row) throws SQLException {
        Timestamp tried = row.getTimestamp("tried_at");
        return tried == null
                ? null
                : new Delivery.Attempt(
                        tried.toInstant(),
                        row.getObject("status", Integer.class),
                        row.getInt("took_ms"),
                        row.getString("answer"));
    }
}
