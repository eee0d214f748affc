package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.archive.FileHash;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PastFile;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PastRow;
import vn.sen.plan.domain.PastYear;
import vn.sen.plan.domain.Plan;

/** Records of years before the program was there. */
@Component
public class PastYears {

    private final JdbcClient database;

    PastYears(JdbcClient database) {
        this.database = database;
    }

    public void begin(PlanId plan, PersonId by, Instant at) {
        database.sql(
                        """
                        insert into plan.past_year (plan_id, entered_by, entered_at)
                        values (:plan, :by, :at)
                        """)
                .param("plan", plan.value())
                .param("by", by.value())
                .param("at", Columns.at(at))
                .update();
    }

    public void say(ItemId row, PastOutcome outcome, String note, PersonId by, Instant at) {
        database.sql(
                        """
                        insert into plan.past_row (item_id, outcome, note, said_by, said_at)
                        values (:row, :outcome, :note, :by, :at)
                            on conflict (agency_id, item_id) do update
                           set outcome = excluded.outcome,
                               note = excluded.note,
                               said_by = excluded.said_by,
                               said_at = excluded.said_at
                        """)
                .param("row", row.value())
                .param("outcome", outcome.name())
                .param("note", note)
                .param("by", by.value())
                .param("at", Columns.at(at))
                .update();
    }

    /**
     * Keeps a file once for each row it is put to; what was put to none goes to the first that it
     * is put to, and what has a row needs no place beside.
     */
    public void keep(PlanId plan, PastFile file, PersonId by) {
        database.sql(
                        """
                          with here as (
                               select f.id, f.item_id
                                 from plan.past_file f
                                where f.plan_id = :plan
                                  and f.file = :file),
                               put as (
                               update plan.past_file f
                                  set item_id = cast(:row as uuid)
                                 from here h
                                where f.id = h.id
                                  and h.item_id is null
                                  and cast(:row as uuid) is not null
                            returning 1)
                        insert into plan.past_file (id, plan_id, item_id, file, name, media_type,
                               size, added_by, added_at)
                        select :id, :plan, cast(:row as uuid), :file, :name, :type, :size, :by, :at
                         where not exists (select from put)
                           and (cast(:row as uuid) is not null or not exists (select from here))
                            on conflict (agency_id, plan_id, item_id, file) do nothing
                        """)
                .param("id", file.id())
                .param("plan", plan.value())
                .param("row", key(file.row()), Types.OTHER)
                .param("file", file.file().hex())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("by", by.value())
                .param("at", Columns.at(file.addedAt()))
                .update();
    }

    /** Puts a file to a row, or to the year as a whole; false where there is no such file. */
    public boolean put(PlanId plan, UUID file, @Nullable ItemId row) {
        return database.sql(
                                """
                                update plan.past_file
                                   set item_id = :row
                                 where id = :file
                                   and plan_id = :plan
                                """)
                        .param("row", key(row), Types.OTHER)
                        .param("file", file)
                        .param("plan", plan.value())
                        .update()
                > 0;
    }

    private static @Nullable UUID key(@Nullable ItemId row) {
        return row == null ? null : row.value();
    }

    public Optional<PastFile> file(PlanId plan, UUID file) {
        return files(plan).stream().filter(each -> each.id().equals(file)).findFirst();
    }

    /** The record of a plan; nothing where it is none. */
    public Optional<PastYear> of(Plan plan) {
        Map<@Nullable ItemId, List<PastFile>> files = new LinkedHashMap<>();
        files(plan.id())
                .forEach(
                        each ->
                                files.computeIfAbsent(each.row(), row -> new ArrayList<>())
                                        .add(each));
        return database.sql(
                        """
                        select y.entered_by, y.entered_at
                          from plan.past_year y
                         where y.plan_id = :plan
                        """)
                .param("plan", plan.id().value())
                .query(
                        (row, number) ->
                                new PastYear(
                                        plan,
                                        Columns.key(row, "entered_by", PersonId::new),
                                        Columns.instant(row, "entered_at"),
                                        rows(plan.id(), files),
                                        files.getOrDefault(null, List.of())))
                .optional();
    }

    private List<PastRow> rows(PlanId plan, Map<@Nullable ItemId, List<PastFile>> files) {
        return database.sql(
                        """
                        select i.id, i.position, i.no, i.content, i.timing_text,
                               coalesce(r.outcome, 'UNKNOWN') as outcome,
                               coalesce(r.note, '') as note
                          from plan.item i
                          left join plan.past_row r
                            on r.agency_id = i.agency_id
                           and r.item_id = i.id
                         where i.plan_id = :plan
                           and not i.dropped
                         order by i.position, i.id
                        """)
                .param("plan", plan.value())
                .query(
                        (row, number) -> {
                            ItemId id = Columns.key(row, "id", ItemId::new);
                            return new PastRow(
                                    id,
                                    row.getInt("position"),
                                    row.getString("no"),
                                    row.getString("content"),
                                    row.getString("timing_text"),
                                    PastOutcome.valueOf(row.getString("outcome")),
                                    row.getString("note"),
                                    files.getOrDefault(id, List.of()));
                        })
                .list();
    }

    private List<PastFile> files(PlanId plan) {
        return database.sql(
                        """
                        select f.id, f.item_id, f.file, f.name, f.media_type, f.size, f.added_at
                          from plan.past_file f
                         where f.plan_id = :plan
                         order by f.name, f.id
                        """)
                .param("plan", plan.value())
                .query(PastYears::file)
                .list();
    }

    private static PastFile file(ResultSet row, int number) throws SQLException {
        return new PastFile(
                row.getObject("id", UUID.class),
                Columns.keyOrNull(row, "item_id", ItemId::new),
                new FileHash(row.getString("file")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                Columns.instant(row, "added_at"));
    }
}
