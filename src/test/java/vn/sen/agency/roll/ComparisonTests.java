package vn.sen.agency.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewPerson;
import vn.sen.agency.UnitKind;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.roll.Verdict.Kind;
import vn.sen.agency.table.TableFile;

class ComparisonTests {

    private static final String HEADING = "Họ và tên;Đơn vị;Chức vụ;Vai trò;Email;Tên đăng nhập\n";

    private final Unit medicine = Unit.opened("Phòng Nghiệp vụ Y", UnitKind.DIVISION, 1);
    private final Unit archive = Unit.opened("Phòng Lưu trữ", UnitKind.DIVISION, 2).closed();
    private final Person dao =
            Person.entered(
                    new NewPerson("Nguyễn Thị Đào", medicine.id(), "Trưởng phòng", "dao@a.vn", ""));
    private final List<Person> people = new ArrayList<>(List.of(dao));
    private final Map<PersonId, String> logins = new HashMap<>();
    private final Map<String, Reason> refused = new HashMap<>();

    @Test
    void tellsNewFromChangedFromTheSame() {
        Compared compared =
                compared(
                        """
                        Nguyễn Thị Đào;p. nghiệp vụ y;Phó Trưởng phòng;;;
                        NGUYỄN THỊ ĐÀO ;;;;;
                        TRẦN VĂN AN;Văn phòng;Chuyên viên;;;
                        """);
        assertThat(compared.verdicts())
                .extracting(Verdict::kind)
                .containsExactly(Kind.CHANGED, Kind.WRONG, Kind.NEW);
        assertThat(compared.verdicts().getFirst().changes())
                .containsExactly(
                        new Verdict.Change(
                                RollColumn.POSITION, "Trưởng phòng", "Phó Trưởng phòng", false));
        assertThat(compared.verdicts().getLast().name()).isEqualTo("Trần Văn An");
        assertThat(compared.newUnits()).containsExactly("Văn phòng");
    }

    @Test
    void leavesWhatEmptyCellsSayNothingAbout() {
        Compared compared = compared("Nguyễn Thị Đào;;;;;\n");
        assertThat(compared.verdicts()).extracting(Verdict::kind).containsExactly(Kind.SAME);
        assertThat(compared.deeds()).isEmpty();
    }

    @Test
    void knowsPeopleByTheirAddressBeforeTheirName() {
        people.add(Person.entered(NewPerson.of("Nguyễn Thị Đào", null, "Kế toán")));
        assertThat(mistakes("Nguyễn Thị Đào;;Văn thư;;;\n"))
                .containsExactly("agency.roll.wrong.several");
        assertThat(compared("Nguyễn Thị Đào;;Văn thư;;DAO@a.vn;\n").deeds().getFirst().known())
                .isEqualTo(dao);
        assertThat(compared("Nguyễn Thị Đào;Phòng Nghiệp vụ Y;Văn thư;;;\n").deeds().getFirst())
                .extracting(Verdict.Deed::known)
                .isEqualTo(dao);
    }

    @Test
    void givesOnlyRolesThatAreNotHeld() {
        Compared compared =
                compared(
                        "Nguyễn Thị Đào;;;Trưởng đơn vị, Thư ký ISO;;\n",
                        new Appointment(
                                dao.id(), Role.UNIT_HEAD, medicine.id(), LocalDate.MIN, null));
        assertThat(compared.deeds().getFirst().roles()).containsExactly(Role.ISO_SECRETARY);
        assertThat(compared("Trần Văn An;;;;;\n").deeds().getFirst().roles())
                .containsExactly(Role.STAFF);
    }

    @ParameterizedTest
    @CsvSource({
        "'Trần Văn An;Phòng Lưu trữ;;;;', unit-closed",
        "';Văn phòng;Chuyên viên;;;', name-missing",
        "'Cộng 35 người;Văn phòng;;;;', name-digits",
        "'Trần Văn An;;;Trưởng đơn vị;;', role-needs-unit",
        "'Trần Văn An;;;Hiệp sĩ;;', role",
        "'Trần Văn An;;;;an tại sở;', email",
        "'Nguyễn Thị Đào;;;;;dao2', other-login",
        "'ERROR:#REF!;;;;;', formula",
    })
    void saysWhatIsWrong(String row, String what) {
        logins.put(dao.id(), "dao");
        assertThat(mistakes(row + "\n")).containsExactly("agency.roll.wrong." + what);
    }

    @Test
    void refusesLoginNamesThatCannotBeHadAndThoseOfTwoRows() {
        refused.put("an", () -> "access.refused.login-taken");
        assertThat(mistakes("Trần Văn An;;;;;An\n")).containsExactly("access.refused.login-taken");
        assertThat(mistakes("Trần Văn Ba;;;;;ba\nLê Văn Bá;;;;;BA\n"))
                .containsExactly("agency.roll.wrong.repeated");
    }

    @Test
    void asksForThoseWhoHaveLeftToComeBackFirst() {
        people.set(0, dao.active(false));
        assertThat(mistakes("Nguyễn Thị Đào;Phòng Nghiệp vụ Y;;;;\n"))
                .containsExactly("agency.roll.wrong.left");
    }

    @Test
    void takesUnitsThatStandAboveTheirPeople() {
        String text =
                """
                DANH SÁCH CÔNG CHỨC;;
                ;;
                TT;Họ đệm;Tên
                I;Phòng Nghiệp vụ Dược;
                1;Phạm Ngọc;Vy
                2;Lê;Nam
                II;Văn phòng;
                1;Trần Văn;An
                """;
        Compared compared = Comparison.of(roll(text), roster(), this::small);
        assertThat(compared.newUnits()).containsExactly("Phòng Nghiệp vụ Dược", "Văn phòng");
        assertThat(compared.deeds())
                .extracting(each -> each.name() + " / " + each.unit())
                .containsExactly(
                        " / Phòng Nghiệp vụ Dược",
                        "Phạm Ngọc Vy / Phòng Nghiệp vụ Dược",
                        "Lê Nam / Phòng Nghiệp vụ Dược",
                        " / Văn phòng",
                        "Trần Văn An / Văn phòng");
    }

    @Test
    void namesColumnsThatItTakesNothingFrom() {
        assertThat(roll("STT;TEN DANG NHAP;Ngày sinh;HỌ TÊN (*);\n1;an;;Trần An\n").unused())
                .containsExactly("STT", "Ngày sinh");
    }

    @Test
    void changesItsFingerprintWithWhatIsThere() {
        String row = "Nguyễn Thị Đào;;Phó Trưởng phòng;;;\n";
        String before = compared(row).fingerprint();
        assertThat(compared(row).fingerprint()).isEqualTo(before);
        people.set(0, dao.changed(new NewPerson(dao.name(), null, "Chuyên viên", "", "")));
        assertThat(compared(row).fingerprint()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void knowsEveryRoleByTheNameOnThePages(Role role) throws Exception {
        Properties words = new Properties();
        try (var in =
                new java.io.InputStreamReader(
                        Roll.class.getResourceAsStream("/messages/web.properties"),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(Roles.of(words.getProperty(role.key())))
                .isEqualTo(new Roles(java.util.EnumSet.of(role), List.of()));
    }

    private List<String> mistakes(String rows) {
        return compared(rows).verdicts().stream()
                .flatMap(each -> each.mistakes().stream())
                .map(Verdict.Mistake::key)
                .toList();
    }

    private Compared compared(String rows, Appointment... held) {
        Roster bare = roster();
        List<RoleHolding> holdings = List.of(held).stream().map(RoleHolding::opened).toList();
        Roster roster =
                new Roster(bare.people(), bare.units(), holdings, bare.logins(), bare.refused());
        return Comparison.of(roll(HEADING + rows), roster, this::small);
    }

    private String small(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    private Roster roster() {
        return new Roster(people, List.of(medicine, archive), List.of(), logins, refused);
    }

    private static Roll roll(String text) {
        return switch (TableFile.read(text.getBytes(StandardCharsets.UTF_8)).then(Roll::of)) {
            case Outcome.Done<Roll>(Roll roll) -> roll;
            case Outcome.Refused<Roll>(var reason) -> throw new AssertionError(reason.key());
        };
    }
}
