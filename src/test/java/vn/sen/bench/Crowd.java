package vn.sen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;

/**
 * Fills the database of a running demonstration with many agencies that have five years of plans
 * each. Arguments: the folder of the data, the first and the last number of the agencies to make.
 */
final class Crowd {

    private static final String MODEL =
            """
            select p.agency_id
              from access.account p
             where p.login = 'thuky.yte'
            """;

    private Crowd() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = superuser(Path.of(arguments[0], "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    script().replace("${model}", one(statement, MODEL))
                            .replace("${first}", arguments[1])
                            .replace("${last}", arguments[2]));
            statement.execute("analyze");
            System.out.printf(
                    "agencies %s, rows of plans %s, tasks %s%n",
                    one(statement, "select count(*) from agency.agency"),
                    one(statement, "select count(*) from plan.item"),
                    one(statement, "select count(*) from plan.task"));
        }
    }

    private static Connection superuser(Path postgres) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(postgres.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        String port = Files.readAllLines(postgres.resolve("data/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/sen".formatted(port),
                "postgres",
                secrets.getProperty("superuser"));
    }

    private static String script() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Crowd.class.getResourceAsStream("crowd.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return Objects.requireNonNull(rows.getString(1));
        }
    }
}
