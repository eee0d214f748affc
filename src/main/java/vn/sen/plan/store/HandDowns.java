package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.AgencyId;
import vn.sen.plan.HandDownId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenCourse;
import vn.sen.plan.domain.GivenRow;
import vn.sen.plan.domain.GivenSource;
import vn.sen.plan.domain.GivenState;
import vn.sen.plan.domain.GivenWording;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.domain.RowTaken;

/**
 * Rows handed down from one agency to another: the one thing of this module that two agencies see.
 * Reached by named functions of the database alone, each of which speaks for the agency at work.
 */
@Component
public class HandDowns {

    private final JdbcClient database;

    HandDowns(JdbcClient database) {
        this.database = database;
    }

    /** A row that is to go to an agency below, until a day. */
    public record Giving(HandDownId id, ItemId row, AgencyId to, LocalDate due) {}

    /** Gives rows to agencies below; what cannot be, or is there already, is left out. */
    public Map<HandDownId, AgencyId> give(List<Giving> all, String words, Instant at) {
        return told(
                database.sql(
                                """
                                select g.id, g.to_agency
                                  from plan.give_rows(cast(:ids as uuid[]), cast(:rows as uuid[]),
                                       cast(:to as uuid[]), cast(:days as date[]), :words, :at) g
                                """)
                        .param("ids", texts(all, Giving::id))
                        .param("rows", texts(all, Giving::row))
                        .param("to", texts(all, Giving::to))
                        .param("days", texts(all, Giving::due))
                        .param("words", words)
                        .param("at", Columns.at(at)));
    }

    private static String[] texts(List<Giving> all, Function<Giving, Object> part) {
        return all.stream().map(each -> part.apply(each).toString()).toArray(String[]::new);
    }

    private static Map<HandDownId, AgencyId> told(JdbcClient.StatementSpec statement) {
        Map<HandDownId, AgencyId> told = new LinkedHashMap<>();
        statement
                .query(
                        (row, number) ->
                                told.put(
                                        Columns.key(row, "id", HandDownId::new),
                                        new AgencyId(row.getObject("to_agency", UUID.class))))
                .list();
        return told;
    }

    /** Tells those below that a row has other words, or is left out; gives whom it told. */
    public Map<HandDownId, AgencyId> tellChange(Item row, Instant at) {
        return told(
                database.sql(
                                """
                                select t.id, t.to_agency
                                  from plan.tell_change_of_row(:row, :content, :timing, :outputs,
                                       :activities, :dropped, :at) t
                                """)
                        .param("row", row.id().value())
                        .param("content", row.text().content())
                        .param("timing", row.text().timingText())
                        .param("outputs", Columns.array(row.text().outputs()))
                        .param("activities", Columns.array(row.text().activities()))
                        .param("dropped", row.dropped())
                        .param("at", Columns.at(at)));
    }

    /** Which agency has a row that this one gave. */
    public Optional<AgencyId> receiver(HandDownId given) {
        return database.sql("select plan.receiver_of_row(:given)")
                .param("given", given.value())
                .query(UUID.class)
                .optional()
                .map(AgencyId::new);
    }

    public boolean move(PlanId plan, HandDownId given, LocalDate due, Instant at) {
        return database.sql("select plan.move_given_row(:plan, :given, :due, :at)")
                .param("plan", plan.value())
                .param("given", given.value())
                .param("due", due)
                .param("at", Columns.at(at))
                .query(Boolean.class)
                .single();
    }

    public boolean withdraw(PlanId plan, HandDownId given, Instant at) {
        return database.sql("select plan.withdraw_given_row(:plan, :given, :at)")
                .param("plan", plan.value())
                .param("given", given.value())
                .param("at", Columns.at(at))
                .query(Boolean.class)
                .single();
    }

    /** All that was given of a plan, row by row. */
    public List<GivenRow> given(PlanId plan) {
        return database.sql("select g.* from plan.rows_given(:plan) g")
                .param("plan", plan.value())
                .query(HandDowns::gave)
                .list();
    }

    /** What came from above, what waits for an answer first. */
    public List<RowFromAbove> fromAbove() {
        return database.sql(
                        """
                        select r.*
                          from plan.rows_from_above() r
                         order by r.answer is null and r.withdrawn_at is null desc,
                                  r.given_at desc, r.no, r.id
                        """)
                .query(HandDowns::above)
                .list();
    }

    public Optional<RowFromAbove> fromAbove(HandDownId id) {
        return database.sql("select r.* from plan.rows_from_above() r where r.id = :id")
                .param("id", id.value())
                .query(HandDowns::above)
                .optional();
    }

    /** Takes a row; false where it was answered or withdrawn meanwhile. */
    public boolean take(HandDownId given, RowTaken as, Instant at) {
        return answer(given, GivenAnswer.TAKEN, "", as, at);
    }

    /** Declines a row; false where it was answered or withdrawn meanwhile. */
    public boolean decline(HandDownId given, String reason, Instant at) {
        return answer(given, GivenAnswer.DECLINED, reason, null, at);
    }

    private boolean answer(
            HandDownId given,
            GivenAnswer answer,
            String reason,
            @Nullable RowTaken as,
            Instant at) {
        return database.sql(
                        """
                        select plan.answer_row(:given, :answer, :reason, cast(:plan as uuid),
                               cast(:row as uuid), :at)
                        """)
                .param("given", given.value())
                .param("answer", answer.name())
                .param("reason", reason)
                .param("plan", as == null ? null : as.plan().toString())
                .param("row", as == null ? null : as.row().toString())
                .param("at", Columns.at(at))
                .query(Boolean.class)
                .single();
    }

    public void see(HandDownId given, Instant at) {
        database.sql("select plan.see_change_of_row(:given, :at)")
                .param("given", given.value())
                .param("at", Columns.at(at))
                .query(Boolean.class)
                .single();
    }

    public List<GiveableRow> giveable(PlanId plan) {
        return database.sql(
                        """
                        select i.id, i.no, i.content, i.timing_text,
                               (select max(t.due)
                                  from plan.task t
                                 where t.agency_id = i.agency_id
                                   and t.item_id = i.id
                                   and t.state <> 'CANCELLED') as due
                          from plan.item i
                         where i.plan_id = :plan
                           and not i.dropped
                         order by i.position, i.id
                        """)
                .param("plan", plan.value())
                .query(
                        (row, number) ->
                                new GiveableRow(
                                        Columns.key(row, "id", ItemId::new),
                                        row.getString("no"),
                                        row.getString("content"),
                                        row.getString("timing_text"),
                                        Columns.day(row, "due")))
                .list();
    }

    private static GivenRow gave(ResultSet row, int number) throws SQLException {
        return new GivenRow(
                Columns.key(row, "id", HandDownId::new),
                new AgencyId(row.getObject("to_agency", UUID.class)),
                row.getString("to_name"),
                Columns.key(row, "item_id", ItemId::new),
                row.getString("no"),
                row.getString("content"),
                row.getObject("due", LocalDate.class),
                moment(row, "withdrawn_at"),
                Columns.constant(row, "answer", GivenAnswer.class),
                row.getString("reason"),
                Columns.constant(row, "state", GivenState.class));
    }

    private static RowFromAbove above(ResultSet row, int number) throws SQLException {
        return new RowFromAbove(
                Columns.key(row, "id", HandDownId::new),
                new GivenSource(
                        row.getString("from_name"),
                        row.getString("plan_title"),
                        row.getObject("plan_year", Integer.class),
                        row.getString("no")),
                said(row, "first_"),
                said(row, ""),
                Columns.texts(row, "activities"),
                row.getString("words"),
                course(row),
                taken(row));
    }

    private static GivenWording said(ResultSet row, String when) throws SQLException {
        return new GivenWording(
                row.getString(when + "content"),
                row.getString(when + "timing"),
                row.getObject(when + "due", LocalDate.class),
                Columns.texts(row, when + "outputs"));
    }

    private static GivenCourse course(ResultSet row) throws SQLException {
        return new GivenCourse(
                Columns.instant(row, "given_at"),
                moment(row, "changed_at"),
                row.getBoolean("dropped"),
                moment(row, "withdrawn_at"),
                moment(row, "seen_at"),
                Columns.constant(row, "answer", GivenAnswer.class),
                row.getString("reason"));
    }

    private static @Nullable RowTaken taken(ResultSet row) throws SQLException {
        PlanId plan = Columns.keyOrNull(row, "taken_plan", PlanId::new);
        ItemId item = Columns.keyOrNull(row, "taken_item", ItemId::new);
        return plan == null || item == null ? null : new RowTaken(plan, item);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
