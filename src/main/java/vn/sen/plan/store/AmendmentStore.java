package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Amendment;
import vn.sen.web.StaleVersion;

/** Changes of plans in force, whatever became of them. */
@Component
public class AmendmentStore {

    private static final String COLUMNS =
            """
            select a.id, a.plan_id, a.number, a.state, a.reason, a.difficulty_id, a.made_by,
                   a.submitted_by, a.returned, a.approved_by, a.approved_on, a.doc_number,
                   a.doc_symbol, a.issued_on, a.version
              from plan.amendment a
            """;

    private final JdbcClient database;

    AmendmentStore(JdbcClient database) {
        this.database = database;
    }

    public void add(Amendment amendment) {
        DifficultyId difficulty = amendment.difficulty();
        database.sql(
                        """
                        insert into plan.amendment (id, plan_id, number, state, reason,
                               difficulty_id, made_by, returned, doc_number, doc_symbol, version)
                        values (:id, :plan, :number, :state, :reason,
                               :difficulty, :by, '', '', '', 0)
                        """)
                .param("id", amendment.id().value())
                .param("plan", amendment.plan().value())
                .param("number", amendment.number())
                .param("state", amendment.state().name())
                .param("reason", amendment.reason())
                .param("difficulty", difficulty == null ? null : difficulty.value(), Types.OTHER)
                .param("by", amendment.course().madeBy().value())
                .update();
    }

    /**
     * Keeps what became of it.
     *
     * @throws StaleVersion if it was changed since it was read
     */
    public void keep(Amendment amendment) {
        Amendment.Course course = amendment.course();
        int kept =
                database.sql(
                                """
                                update plan.amendment
                                   set state = :state,
                                       submitted_by = :submittedBy,
                                       returned = :returned,
                                       approved_by = :approvedBy,
                                       approved_on = :approvedOn,
                                       doc_number = :number,
                                       doc_symbol = :symbol,
                                       issued_on = :issuedOn,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("id", amendment.id().value())
                        .param("state", amendment.state().name())
                        .param("submittedBy", key(course.submittedBy()), Types.OTHER)
                        .param("returned", amendment.returned())
                        .param("approvedBy", key(course.approvedBy()), Types.OTHER)
                        .param("approvedOn", course.approvedOn())
                        .param("number", amendment.paper().number())
                        .param("symbol", amendment.paper().symbol())
                        .param("issuedOn", amendment.paper().issuedOn())
                        .param("version", amendment.version())
                        .update();
        if (kept == 0) {
            throw new StaleVersion();
        }
    }

    private static @Nullable Object key(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    public Optional<Amendment> find(AmendmentId amendment) {
        return database.sql(COLUMNS + " where a.id = :id")
                .param("id", amendment.value())
                .query(AmendmentStore::amendment)
                .optional();
    }

    /** Those of a plan but the ones given up, the last one first. */
    public List<Amendment> of(PlanId plan) {
        return database.sql(
                        COLUMNS
                                + " where a.plan_id = :plan and a.state <> 'DISCARDED'"
                                + " order by a.number desc")
                .param("plan", plan.value())
                .query(AmendmentStore::amendment)
                .list();
    }

    /** Those that wait for approval, the first made first. */
    public List<Amendment> submitted() {
        return database.sql(COLUMNS + " where a.state = 'SUBMITTED' order by a.id")
                .query(AmendmentStore::amendment)
                .list();
    }

    /** The number that the next one of a plan gets; the plan is held. */
    public int next(PlanId plan) {
        return database.sql(
                        """
                        select coalesce(max(a.number), 0) + 1
                          from plan.amendment a
                         where a.plan_id = :plan
                        """)
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(
                Columns.key(row, "id", AmendmentId::new),
                Columns.key(row, "plan_id", PlanId::new),
                row.getInt("number"),
                Amendment.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Columns.keyOrNull(row, "difficulty_id", DifficultyId::new),
                new Amendment.Course(
                        Columns.key(row, "made_by", PersonId::new),
                        Columns.keyOrNull(row, "submitted_by", PersonId::new),
                        Columns.keyOrNull(row, "approved_by", PersonId::new),
                        Columns.day(row, "approved_on")),
                new Amendment.Paper(
                        row.getString("doc_number"),
                        row.getString("doc_symbol"),
                        Columns.day(row, "issued_on")),
                row.getString("returned"),
                row.getInt("version"));
    }
}
