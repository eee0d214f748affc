package vn.sen.plan.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PastAnswer;

/** What people said about dates that had passed before a plan was approved. */
@Component
public class PastAnswers {

    private final JdbcClient database;

    PastAnswers(JdbcClient database) {
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

    public List<PastAnswer> ofPlan(PlanId plan) {
        return database.sql(
                        """
                        select a.item_id, a.clause_text, a.due, a.answer, a.day, a.note,
                               a.answered_by
                          from plan.item i
                          join plan.past_answer a
                            on a.agency_id = i.agency_id
                           and a.item_id = i.id
                         where i.plan_id = :plan
                         order by a.item_id, a.due
                        """)
                .param("plan", plan.value())
                .query(
                        (row, number) ->
                                new PastAnswer(
                                        Columns.key(row, "item_id", ItemId::new),
                                        row.getString("clause_text"),
                                        row.getObject("due", LocalDate.class),
                                        PastAnswer.Answer.valueOf(row.getString("answer")),
                                        Columns.day(row, "day"),
                                        row.getString("note"),
                                        Columns.key(row, "answered_by", PersonId::new)))
                .list();
    }
}
