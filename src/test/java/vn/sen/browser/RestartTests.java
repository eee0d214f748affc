package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.OwnSen;
import vn.sen.SenTest;
import vn.sen.Superuser;
import vn.sen.platform.DataFolder;

/** A program over a database that others keep, made as the administrator's notes say. */
@SenTest
class RestartTests {

    private static final String DATABASE = "others";

    @Autowired private DataSource source;
    @Autowired private DataFolder folder;

    private JdbcClient administrator;

    @BeforeEach
    void makeTheDatabase() {
        administrator = new Superuser(source, folder).client();
        say("create role others_owner login password 'owner-2023'");
        say("create role others_app login password 'app-2023' nosuperuser nobypassrls");
        say("create database others owner others_owner");
    }

    @AfterEach
    void dropIt() {
        say("drop database others with (force)");
        say("drop role others_app");
        say("drop role others_owner");
    }

    @Test
    void keepsWhoIsSignedInAndWhatIsWritten() throws SQLException {
        try (Visitor visitor = Visitor.anywhere()) {
            try (OwnSen before = start()) {
                visitor.page().navigate(before.address());
                setUp(visitor);
            }
            try (OwnSen after = start()) {
                visitor.page().navigate(after.address());
                assertThat(visitor.page().locator("body").innerText())
                        .contains("Sở Nội vụ", "Minh Châu");
            }
        }
    }

    private static void setUp(Visitor visitor) {
        visitor.fill("Tên cơ quan", "Sở Nội vụ");
        visitor.fill("Họ và tên", "Lê Minh Châu");
        visitor.fill("Tên đăng nhập", "thuky");
        visitor.fill("Mật khẩu", Staff.PASSWORD);
        visitor.fill("Nhập lại mật khẩu", Staff.PASSWORD);
        visitor.press("Bắt đầu dùng Sen");
    }

    private OwnSen start() throws SQLException {
        String server = source.unwrap(HikariDataSource.class).getJdbcUrl();
        return OwnSen.asItIs(
                "--sen.database.url=" + server.replaceFirst("/[^/?]+(\\?.*)?$", "/" + DATABASE),
                "--sen.database.owner=others_owner",
                "--sen.database.owner-password=owner-2023",
                "--sen.database.user=others_app",
                "--sen.database.password=app-2023");
    }

    private void say(String sql) {
        administrator.sql(sql).update();
    }
}
