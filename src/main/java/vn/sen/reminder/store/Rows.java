package vn.sen.reminder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.NoticeId;

/** Reads the columns that several of these tables have. */
final class Rows {

    private Rows() {}

    static NoticeId id(ResultSet row) throws SQLException {
        return new NoticeId(row.getObject("id", UUID.class));
    }

    static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant instantOf(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column));
    }
}
