package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Difficulty;

/** What stands in the way of tasks, with the answers. */
@Component
public class DifficultyStore {

    private static final String COLUMNS =
            """
            select d.id, d.task_id, d.words, d.proposal, d.proposed_day, d.proposed_unit,
                   d.reported_by, d.reported_as, d.reported_at, d.answer, d.answered_by,
                   d.answered_as, d.answered_at
              from plan.difficulty d
            """;

    private final JdbcClient database;

    DifficultyStore(JdbcClient database) {
        this.database = database;
    }

    public void keep(Difficulty difficulty) {
        UnitId unit = difficulty.proposal().unit();
        database.sql(
                        """
                        insert into plan.difficulty (id, task_id, words, proposal, proposed_day,
                               proposed_unit, reported_by, reported_as, reported_at)
                        values (:id, :task, :words, :proposal, :day, :unit, :by, :as, :at)
                        """)
                .param("id", difficulty.id().value())
                .param("task", difficulty.task().value())
                .param("words", difficulty.said().words())
                .param("proposal", difficulty.proposal().kind().name())
                .param("day", difficulty.proposal().day())
                .param("unit", unit == null ? null : unit.value())
                .param("by", difficulty.said().by().value())
                .param("as", Columns.name(difficulty.said().as()))
                .param("at", Columns.at(difficulty.said().at()))
                .update();
    }

    public void answer(DifficultyId difficulty, Difficulty.Said answer) {
        database.sql(
                        """
                        update plan.difficulty
                           set answer = :words,
                               answered_by = :by,
                               answered_as = :as,
                               answered_at = :at
                         where id = :id
                        """)
                .param("id", difficulty.value())
                .param("words", answer.words())
                .param("by", answer.by().value())
                .param("as", Columns.name(answer.as()))
                .param("at", Columns.at(answer.at()))
                .update();
    }

    public Optional<Difficulty> find(DifficultyId difficulty) {
        return database.sql(COLUMNS + " where d.id = :id")
                .param("id", difficulty.value())
                .query(DifficultyStore::difficulty)
                .optional();
    }

    /** The same, which nobody else answers until the transaction ends. */
    public Optional<Difficulty> hold(DifficultyId difficulty) {
        return database.sql(COLUMNS + " where d.id = :id for update")
                .param("id", difficulty.value())
                .query(DifficultyStore::difficulty)
                .optional();
    }

    private static Difficulty difficulty(ResultSet row, int number) throws SQLException {
        return new Difficulty(
                Columns.key(row, "id", DifficultyId::new),
                Columns.key(row, "task_id", TaskId::new),
                new Difficulty.Said(
                        row.getString("words"),
                        Columns.key(row, "reported_by", PersonId::new),
                        Columns.constant(row, "reported_as", Role.class),
                        Columns.instant(row, "reported_at")),
                new Difficulty.Proposal(
                        Difficulty.Proposal.Kind.valueOf(row.getString("proposal")),
                        Columns.day(row, "proposed_day"),
                        Columns.keyOrNull(row, "proposed_unit", UnitId::new)),
                answer(row));
    }

    private static Difficulty.@Nullable Said answer(ResultSet row) throws SQLException {
        PersonId by = Columns.keyOrNull(row, "answered_by", PersonId::new);
        return by == null
                ? null
                : new Difficulty.Said(
                        row.getString("answer"),
                        by,
                        Columns.constant(row, "answered_as", Role.class),
                        Columns.instant(row, "answered_at"));
    }
}
