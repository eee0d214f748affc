package vn.sen.agency.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.roll.RollId;
import vn.sen.trail.Trail;

/** Lists of thousands of people. */
@SenTest
class LongListTests {

    private static final int PEOPLE = 5_000;
    private static final int ACCOUNTS = 20;
    private static final int UNITS = 40;

    @Autowired private TestAgency.Founder founder;
    @Autowired private KeepRolls rolls;
    @Autowired private ApplyRoll apply;
    @Autowired private Agencies agencies;
    @Autowired private Trail trail;

    private TestAgency agency;
    private Actor administrator;

    @BeforeEach
    void foundAgency() {
        agency = founder.found("Sở Y tế");
        administrator = agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
    }

    @Test
    void areWrittenByAsManyStatementsAsShortOnes() {
        RollId list = agency.in(() -> TestAgency.done(rolls.take(administrator, "a.csv", csv())));
        String seen = agency.in(() -> rolls.look(list)).compared().fingerprint();
        var asked = new ApplyRoll.Asked(seen, false);
        ApplyRoll.Applied[] applied = new ApplyRoll.Applied[1];
        var statements =
                Statements.during(
                        () ->
                                applied[0] =
                                        agency.in(
                                                () ->
                                                        TestAgency.done(
                                                                apply.apply(
                                                                        administrator,
                                                                        list,
                                                                        asked))));

        assertThat(applied[0].done().entered()).isEqualTo(PEOPLE);
        assertThat(applied[0].handed()).hasSize(ACCOUNTS);
        assertThat(statements)
                .as("units and accounts one by one, people not")
                .hasSizeLessThan(60 + 3 * UNITS + ACCOUNTS);
        assertThat(agency.in(agencies::people)).hasSize(PEOPLE + 1);
        assertThat(agency.in(() -> trail.latest(1)).getFirst().what())
                .isEqualTo("people-list.applied");
    }

    private static String letters(int number) {
        StringBuilder name = new StringBuilder("A");
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.append('z').toString();
    }

    private static byte[] csv() {
        StringBuilder text = new StringBuilder("Họ tên;Đơn vị;Chức vụ;Tên đăng nhập\n");
        for (int i = 0; i < PEOPLE; i++) {
            text.append("Nguyễn Văn ").append(letters(i)).append(';');
            text.append("Phòng số ").append(i % UNITS).append(";Chuyên viên;");
            text.append(i < ACCOUNTS ? "nguoi." + i : "").append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
