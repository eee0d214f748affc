package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.sen.platform.DataFolder;

/** While the server runs over the same data, as it does in all these tests. */
@SenTest
class VerifyCommandTests {

    @Autowired private TestAgency.Founder agencies;
    @Autowired private DataSource program;
    @Autowired private DataFolder folder;

    @Value("${sen.data}")
    private String data;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void namesTheAgencyAndTheFirstBrokenLink() {
        TestAgency whole = agencies.found("Sở Nguyên Vẹn");
        whole.unit("Phòng Một");
        TestAgency tampered = agencies.found("Sở Bị Sửa");
        tampered.unit("Phòng Hai");
        var intruder = new Superuser(program, folder).unseen();
        intruder.sql(
                        """
                        update trail.entry set what = 'unit.closed'
                         where agency_id = :agency and number = 2
                        """)
                .param("agency", tampered.id().value())
                .update();

        int status = verify(data);

        assertThat(status).isEqualTo(1);
        assertThat(text().lines())
                .anyMatch(line -> line.startsWith("Sở Nguyên Vẹn: nhật ký nguyên vẹn, 2 mục"))
                .anyMatch(line -> line.startsWith("Sở Bị Sửa: NHẬT KÝ BỊ HỎNG tại mục 2"));
    }

    @Test
    void makesNoDatabaseWhereThereIsNone(@TempDir Path empty) {
        assertThat(verify(empty.toString())).isEqualTo(2);

        assertThat(text()).contains("Không có dữ liệu của Sen").contains(empty.toString());
        assertThat(empty).isEmptyDirectory();
    }

    private int verify(String where) {
        return VerifyCommand.run(
                new String[] {"--data", where},
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
