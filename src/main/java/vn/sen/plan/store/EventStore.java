package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.EventId;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.RecordedEvent;

/** What set waiting clauses going. */
@Component
public class EventStore {

    private final JdbcClient database;

    EventStore(JdbcClient database) {
        this.database = database;
    }

    /** Keeps an event; false where the clause knows it already. */
    public boolean keep(PlanEvent event) {
        return database.sql(
                                """
                                insert into plan.event (id, plan_id, item_id, clause_id, kind, day,
                                       what, identity, note, choice, recorded_by, recorded_at)
                                values (:id, :plan, :item, :clause, :kind, :day,
                                       :what, :identity, :note, :choice, :by, :at)
                                    on conflict (agency_id, clause_id, identity) do nothing
                                """)
                        .param("id", event.id().value())
                        .param("plan", event.clause().planId().value())
                        .param("item", event.clause().itemId().value())
                        .param("clause", event.clause().id().value())
                        .param("kind", event.kind().name())
                        .param("day", event.day())
                        .param("what", event.what())
                        .param("identity", event.identity())
                        .param("note", event.note())
                        .param("choice", Columns.name(event.choice()))
                        .param("by", event.recordedBy() == null ? null : event.recordedBy().value())
                        .param("at", Columns.at(event.recordedAt()))
                        .update()
                > 0;
    }

    /** The events of a plan, the first day first. */
    public List<RecordedEvent> ofPlan(PlanId plan) {
        return ofPlans(List.of(plan));
    }

    /** The events of some plans. */
    public List<RecordedEvent> ofPlans(List<PlanId> plans) {
        return database.sql(
                        """
                        select e.id, e.item_id, e.clause_id, e.kind, e.day, e.what, e.note,
                               e.choice, e.identity, e.recorded_by, e.recorded_at
                          from plan.event e
                         where e.plan_id = any(:plans)
                         order by e.day, e.id
                        """)
                .param("plans", Columns.keys(plans))
                .query(EventStore::event)
                .list();
    }

    public Optional<RecordedEvent> find(EventId id) {
        return database.sql(
                        """
                        select e.id, e.item_id, e.clause_id, e.kind, e.day, e.what, e.note,
                               e.choice, e.identity, e.recorded_by, e.recorded_at
                          from plan.event e
                         where e.id = :id
                        """)
                .param("id", id.value())
                .query(EventStore::event)
                .optional();
    }

    /** What followed from an occurrence or an event of another row. */
    public List<RecordedEvent> followed(UUID cause) {
        return database.sql(
                        """
                        select e.id, e.item_id, e.clause_id, e.kind, e.day, e.what, e.note,
                               e.choice, e.identity, e.recorded_by, e.recorded_at
                          from plan.event e
                         where e.kind = 'FOLLOWED'
                           and e.identity = :cause
                         order by e.id
                        """)
                .param("cause", cause.toString())
                .query(EventStore::event)
                .list();
    }

    private static RecordedEvent event(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                Columns.key(row, "id", EventId::new),
                Columns.key(row, "item_id", ItemId::new),
                Columns.key(row, "clause_id", ClauseId::new),
                PlanEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("what"),
                row.getString("note"),
                Columns.constant(row, "choice", PlanEvent.Choice.class),
                cause(row),
                Columns.keyOrNull(row, "recorded_by", PersonId::new),
                Columns.instant(row, "recorded_at"));
    }

    private static @Nullable UUID cause(ResultSet row) throws SQLException {
        boolean followed = PlanEvent.Kind.FOLLOWED.name().equals(row.getString("kind"));
        return followed ? UUID.fromString(row.getString("identity")) : null;
    }
}
