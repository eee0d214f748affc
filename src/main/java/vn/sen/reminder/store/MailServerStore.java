package vn.sen.reminder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.reminder.domain.MailServer;

/** The mail server of the agency at work, as it is kept: the password sealed. */
@Component
public class MailServerStore {

    private final JdbcClient database;

    MailServerStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * A mail server as it is kept.
     *
     * @param open without its password
     * @param sealed the password; empty where there is none
     * @param shared whether agencies below use it too
     * @param error what went wrong last; empty since a letter was taken
     */
    public record Kept(
            MailServer open,
            String sealed,
            boolean shared,
            String error,
            @Nullable Instant errorAt,
            int version) {}

    public Optional<Kept> find() {
        return database.sql(
                        """
                        select m.host, m.port, m.security, m.login, m.password, m.sender, m.address,
                               m.shared, m.error, m.error_at, m.version
                          from reminder.mail_server m
                        """)
                .query((row, number) -> kept(row))
                .optional();
    }

    /** Keeps the next version; false where it was changed since. */
    public boolean keep(Kept next) {
        MailServer server = next.open();
        return database.sql(
                                """
                                insert into reminder.mail_server as m (host, port, security, login,
                                       password, sender, address, shared, version)
                                values (:host, :port, :security, :login, :password, :sender,
                                       :address, :shared, 1)
                                    on conflict (agency_id) do update
                                   set host = excluded.host, port = excluded.port,
                                       security = excluded.security, login = excluded.login,
                                       password = excluded.password, sender = excluded.sender,
                                       address = excluded.address, shared = excluded.shared,
                                       error = '', error_at = null, version = m.version + 1
                                 where m.version = :version
                                """)
                        .param("host", server.host())
                        .param("port", server.port())
                        .param("security", server.security().name())
                        .param("login", server.login())
                        .param("password", next.sealed())
                        .param("sender", server.sender())
                        .param("address", server.address())
                        .param("shared", next.shared())
                        .param("version", next.version())
                        .update()
                == 1;
    }

    /** Notes how the server did; empty words say that it took a letter. */
    public void note(String error, @Nullable Instant at) {
        database.sql(
                        """
                        update reminder.mail_server
                           set error = :error, error_at = cast(:at as timestamptz)
                         where error <> :error
                        """)
                .param("error", error)
                .param("at", at == null ? null : at.toString())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new MailServer(
                        row.getString("host"),
                        row.getInt("port"),
                        MailServer.Security.valueOf(row.getString("security")),
                        row.getString("login"),
                        "",
                        row.getString("sender"),
                        row.getString("address")),
                row.getString("password"),
                row.getBoolean("shared"),
                row.getString("error"),
                Rows.instant(row, "error_at"),
                row.getInt("version"));
    }
}
