package vn.sen;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sen.platform.DataFolder;

/** Ways into the test's database that the program never takes: for tampering and for looking. */
public record Superuser(DataSource program, DataFolder folder) {

    /** Sees every agency's rows and the catalogue. */
    public JdbcClient client() {
        return JdbcClient.create(connections("postgres", "superuser", ""));
    }

    /** Changes rows without any trigger noticing. */
    public JdbcClient unseen() {
        return JdbcClient.create(
                connections(
                        "postgres", "superuser", "?options=-c%20session_replication_role=replica"));
    }

    /** The owner of the tables, who runs the migrations. */
    public JdbcClient owner() {
        return JdbcClient.create(connections("sen_owner", "owner", ""));
    }

    private DataSource connections(String role, String secret, String options) {
        return new DriverManagerDataSource(url() + options, role, secrets().getProperty(secret));
    }

    private String url() {
        try {
            return program.unwrap(HikariDataSource.class).getJdbcUrl();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Properties secrets() {
        Path file = folder.resolve("postgres").resolve("secrets.properties");
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(file)) {
            secrets.load(in);
            return secrets;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
