package vn.sen.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and the database of the embedded server, made where missing. */
record Roles(int port, Secrets secrets) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "sen_owner";
    static final String APP = "sen_app";
    static final String DATABASE = "sen";

    boolean reachable() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException deaf) {
            return false;
        }
    }

    void prepare() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, secrets.owner());
            role(statement, APP, secrets.app());
            if (!exists(
                    statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        } catch (SQLException broken) {
            throw new ServerFailure("the roles of the database could not be made", broken);
        }
    }

    /** Names and passwords are ours: letters, digits and underscores. */
    private static void role(Statement statement, String name, String password)
            throws SQLException {
        if (exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            return;
        }
        statement.execute(
                "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                        .formatted(name, password));
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres?loginTimeout=5".formatted(port),
                SUPERUSER,
                secrets.superuser());
    }
}
