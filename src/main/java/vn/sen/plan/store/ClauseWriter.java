package vn.sen.plan.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.sen.calendar.Distance;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.domain.Counted;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.RowClause;

/** Writes the clauses of a plan in two batches. */
@Component
class ClauseWriter {

    private final NamedParameterJdbcTemplate database;

    ClauseWriter(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    void write(List<FrozenClause> clauses, int submission) {
        List<SqlParameterSource> occurrences = new ArrayList<>();
        clauses.forEach(each -> occurrences.addAll(occurrences(each)));
        database.batchUpdate(
                """
                insert into plan.clause (id, plan_id, submission, item_id, position, origin, kind,
                       treatment, text, subject, condition, at_least, event, direction, amount,
                       amount_max, unit, waits_for)
                values (:id, :plan, :submission, :item, :position, :origin, :kind,
                       :treatment, :text, :subject, :condition, :atLeast, :event, :direction,
                       :amount, :amountMax, :unit, :waitsFor)
                """,
                clauses.stream()
                        .map(each -> clause(each, submission))
                        .toArray(SqlParameterSource[]::new));
        database.batchUpdate(
                """
                insert into plan.occurrence (id, clause_id, number, opens, due, quotation, steps,
                       result)
                values (:id, :clause, :number, :opens, :due, :quotation, :steps, :result)
                """,
                occurrences.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource clause(FrozenClause frozen, int submission) {
        RowClause clause = frozen.clause();
        return counted(clause.counted())
                .addValue("id", frozen.id().value())
                .addValue("plan", frozen.planId().value())
                .addValue("submission", submission)
                .addValue("item", frozen.itemId().value())
                .addValue("position", frozen.position())
                .addValue("origin", clause.origin().name())
                .addValue("kind", clause.kind().name())
                .addValue("treatment", clause.treatment().name())
                .addValue("text", clause.text())
                .addValue("subject", clause.words().subject())
                .addValue("condition", clause.condition())
                .addValue("atLeast", clause.atLeast())
                .addValue("waitsFor", clause.waitsFor() == null ? null : clause.waitsFor().value());
    }

    private static MapSqlParameterSource counted(@Nullable Counted counted) {
        Distance distance = counted == null ? null : counted.distance();
        return new MapSqlParameterSource()
                .addValue("event", counted == null ? null : counted.event())
                .addValue("direction", counted == null ? null : counted.direction().name())
                .addValue("amount", distance == null ? null : distance.amount())
                .addValue("amountMax", distance == null ? null : distance.amountMax())
                .addValue("unit", distance == null ? null : distance.unit().name());
    }

    private static List<SqlParameterSource> occurrences(FrozenClause frozen) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int index = 0; index < frozen.occurrenceIds().size(); index++) {
            Occurrence occurrence = frozen.clause().occurrences().get(index);
            rows.add(
                    new MapSqlParameterSource()
                            .addValue("id", frozen.occurrenceKey(index))
                            .addValue("clause", frozen.id().value())
                            .addValue("number", index)
                            .addValue("opens", occurrence.opens())
                            .addValue("due", occurrence.due())
                            .addValue("quotation", occurrence.because().quotation())
                            .addValue("steps", Columns.array(occurrence.because().steps()))
                            .addValue("result", occurrence.because().result()));
        }
        return rows;
    }
}
