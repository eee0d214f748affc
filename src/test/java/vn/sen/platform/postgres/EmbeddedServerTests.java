package vn.sen.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private EmbeddedServer server;

    @BeforeEach
    void start() {
        server = EmbeddedServer.start(folder, false);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsWhatWasWrittenOverARestart() throws SQLException {
        asOwner("create table if not exists kept (what text)");
        asOwner("insert into kept values ('plan')");

        server.close();
        server = EmbeddedServer.start(folder, false);

        assertThat(value("select count(*) from kept where what = 'plan'")).isNotEqualTo("0");
    }

    @Test
    void letsNobodyElseReadItsPasswords() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void demandsThePasswordEvenFromThisMachine() {
        DatabaseAccess access = server.access();

        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.app(), "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void adoptsTheServerThatAKilledProgramLeftRunning() {
        Postmaster before = running();

        try (EmbeddedServer second = EmbeddedServer.start(folder, false)) {
            assertThat(running().process()).isEqualTo(before.process());
            assertThat(second.access().url()).isEqualTo(server.access().url());
        }
    }

    @Test
    void startsAgainOnTheSamePortWhenTheServerIsKilled() throws Exception {
        Postmaster before = running();

        before.process().destroyForcibly();

        waitForAnotherThan(before);
        assertThat(running().port()).isEqualTo(before.port());
        assertThat(value("select 1")).isEqualTo("1");
    }

    @Test
    void givesTheApplicationARoleThatIsNoSuperuserAndOwnsNothing() throws SQLException {
        assertThat(
                        value(
                                "select rolsuper::text || rolbypassrls || rolcreatedb || rolcreaterole"
                                        + " from pg_roles where rolname = 'sen_app'"))
                .isEqualTo("falsefalsefalsefalse");
        assertThat(
                        value(
                                "select count(*) from pg_class join pg_roles on pg_roles.oid = relowner"
                                        + " where rolname = 'sen_app'"))
                .isEqualTo("0");
    }

    private static Postmaster running() {
        return Postmaster.over(folder.resolve("data")).orElseThrow();
    }

    private void waitForAnotherThan(Postmaster before) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            if (Postmaster.over(folder.resolve("data"))
                            .filter(now -> now.process().pid() != before.process().pid())
                            .isPresent()
                    && reachable()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the server did not come back");
    }

    private boolean reachable() {
        try {
            return "1".equals(value("select 1"));
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void asOwner(String sql) throws SQLException {
        DatabaseAccess access = server.access();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.owner(), access.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String value(String query) throws SQLException {
        DatabaseAccess access = server.access();
        try (Connection connection =
                        DriverManager.getConnection(
                                access.url(), access.owner(), access.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
