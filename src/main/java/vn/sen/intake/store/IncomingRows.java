package vn.sen.intake.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.actor.PersonId;
import vn.sen.archive.FileHash;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.Stage;
import vn.sen.plan.PlanId;

/** Reads the rows of files on their way. */
final class IncomingRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private IncomingRows() {}

    static IncomingStore.Line line(ResultSet row, int number) throws SQLException {
        return new IncomingStore.Line(incoming(row), row.getInt("total"));
    }

    private static Incoming incoming(ResultSet row) throws SQLException {
        return new Incoming(
                key(row, "id", IncomingId::new),
                key(row, "by_person", PersonId::new),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                file(row),
                new Incoming.Progress(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("attempts"),
                        row.getInt("pages_read"),
                        row.getInt("pages")),
                choice(row),
                result(row));
    }

    private static Incoming.File file(ResultSet row) throws SQLException {
        String hash = row.getString("hash");
        return new Incoming.File(
                row.getString("name"),
                hash == null ? null : new FileHash(hash),
                row.getLong("size"));
    }

    private static TableChoice choice(ResultSet row) throws SQLException {
        Array tables = row.getArray("tables");
        return new TableChoice(Set.of((Integer[]) tables.getArray()));
    }

    private static Incoming.Result result(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return new Incoming.Result(
                plan == null ? null : new PlanId(plan), refusal(row), candidates(row));
    }

    private static Incoming.@Nullable Refusal refusal(ResultSet row) throws SQLException {
        String key = row.getString("refusal");
        return key == null ? null : new Incoming.Refusal(key, row.getInt("refusal_limit"));
    }

    private static List<WhichTable.Candidate> candidates(ResultSet row) throws SQLException {
        return List.of(JSON.readValue(row.getString("candidates"), WhichTable.Candidate[].class));
    }

    static String json(List<WhichTable.Candidate> candidates) {
        return JSON.writeValueAsString(candidates);
    }

    static <K> K key(ResultSet row, String column, Function<UUID, K> type) throws SQLException {
        return type.apply(row.getObject(column, UUID.class));
    }
}
