package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.PastAnswer;

/**
 * What people said about the clauses of a draft: which row one waits for, and what became of dates
 * that had passed before the plan was approved.
 */
@Component
public class ClauseAnswers {

    private final JdbcClient database;

    ClauseAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Keeps an answer in the place of an earlier one. */
    public void keep(PastAnswer answer) {
        database.sql(
                        """
                        insert into plan.past_answer (item_id, clause_text, due, answer, day, note,
                               answered_by)
                        values (:item, :text, :due, :answer, :day, :note, :by)
                            on conflict (agency_id, item_id, clause_text, due)
                            do update set answer = excluded.answer, day = excluded.day,
                               note = excluded.note, answered_by = excluded.answered_by
                        """)
                .param("item", answer.item().value())
                .param("text", answer.clauseText())
                .param("due", answer.due())
                .param("answer", answer.answer().name())
                .param("day", answer.day())
                .param("note", answer.note())
                .param("by", answer.answeredBy().value())
                .update();
    }

    /** Chooses the row that a clause waits for, in the place of an earlier choice. */
    public void choose(ChainChoice choice) {
        ItemId awaited = choice.waitsFor();
        database.sql(
                        """
                        insert into plan.chain_choice (item_id, clause_text, waits_for)
                        values (:item, :text, :waitsFor)
                            on conflict (agency_id, item_id, clause_text)
                            do update set waits_for = excluded.waits_for
                        """)
                .param("item", choice.item().value())
                .param("text", choice.clauseText())
                .param("waitsFor", awaited == null ? null : awaited.value())
                .update();
    }

    /** All that was said about the clauses of a plan, the past by row and day. */
    public record Said(List<ChainChoice> choices, List<PastAnswer> past) {}

    public Said ofPlan(PlanId plan) {
        List<ChainChoice> choices = new ArrayList<>();
        List<PastAnswer> past = new ArrayList<>();
        database.sql(
                        """
                        select a.item_id, a.clause_text, a.due, a.answer, a.day, a.note,
                               a.answered_by, null::uuid as waits_for
                          from plan.item i
                          join plan.past_answer a
                            on a.agency_id = i.agency_id
                           and a.item_id = i.id
                         where i.plan_id = :plan
                         union all
                        select c.item_id, c.clause_text, null, null, null, null, null, c.waits_for
                          from plan.item i
                          join plan.chain_choice c
                            on c.agency_id = i.agency_id
                           and c.item_id = i.id
                         where i.plan_id = :plan
                         order by item_id, due
                        """)
                .param("plan", plan.value())
                .query(
                        row -> {
                            if (row.getString("answer") == null) {
                                choices.add(choice(row));
                            } else {
                                past.add(answer(row));
                            }
                        });
        return new Said(choices, past);
    }

    private static ChainChoice choice(ResultSet row) throws SQLException {
        return new ChainChoice(
                Columns.key(row, "item_id", ItemId::new),
                row.getString("clause_text"),
                Columns.keyOrNull(row, "waits_for", ItemId::new));
    }

    private static PastAnswer answer(ResultSet row) throws SQLException {
        return new PastAnswer(
                Columns.key(row, "item_id", ItemId::new),
                row.getString("clause_text"),
                row.getObject("due", LocalDate.class),
                PastAnswer.Answer.valueOf(row.getString("answer")),
                Columns.day(row, "day"),
                row.getString("note"),
                Columns.key(row, "answered_by", PersonId::new));
    }
}
