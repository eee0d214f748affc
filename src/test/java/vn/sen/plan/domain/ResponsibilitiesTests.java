package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;
import vn.sen.agency.UnitView;
import vn.sen.plan.PartRole;

class ResponsibilitiesTests {

    private static final Map<String, UnitView> UNITS =
            java.util.stream.Stream.of(
                            unit("Y", "Phòng Nghiệp vụ Y", UnitKind.DIVISION),
                            unit("TCHC", "Phòng Tổ chức - Hành chính", UnitKind.DIVISION),
                            unit("KHTC", "Phòng Kế hoạch - Tài chính", UnitKind.DIVISION),
                            unit("VP", "Văn phòng Sở", UnitKind.OFFICE),
                            unit("CNTT", "Trung tâm Công nghệ thông tin", UnitKind.CENTRE),
                            unit("MC", "Bộ phận một cửa", UnitKind.ONE_STOP))
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    Map.Entry::getValue,
                                    (one, other) -> one,
                                    java.util.LinkedHashMap::new));

    private static Map.Entry<String, UnitView> unit(String code, String name, UnitKind kind) {
        return Map.entry(code, new UnitView(UnitId.next(), name, kind, true));
    }

    @Test
    void letTheSecretaryDoAndTheLeaderAccept() {
        assertThat(row("Lãnh đạo Sở/Thư ký ISO"))
                .containsExactly("LEADER accepts", "SECRETARY does");
        assertThat(row("Lãnh đạo", "Thư ký ISO"))
                .containsExactly("LEADER accepts", "SECRETARY does");
    }

    @Test
    void letALeaderAloneDoHimself() {
        assertThat(row("Lãnh đạo cơ quan")).containsExactly("LEADER does");
    }

    @Test
    void giveEachDivisionItsOwnPart() {
        assertThat(row("Các phòng chuyên môn thuộc Sở"))
                .containsExactly("Y does", "TCHC does", "KHTC does");
        assertThat(row("Lãnh đạo phòng chuyên môn, công chức phụ trách ISO"))
                .containsExactly("Y does", "TCHC does", "KHTC does");
    }

    @Test
    void giveEveryUnitItsOwnPartWhereEverybodyIsMeant() {
        assertThat(row("Tất cả CB công chức của Đơn vị"))
                .containsExactly(
                        "Y does", "TCHC does", "KHTC does", "VP does", "CNTT does", "MC does");
    }

    @Test
    void takeEverybodyAsSupportWhereDivisionsAreNamed() {
        assertThat(row("Các phòng chuyên môn thuộc Sở", "CBCC và thư ký ISO"))
                .containsExactly(
                        "Y does", "TCHC does", "KHTC does", "SECRETARY supports", "STAFF supports");
    }

    @Test
    void letTheSecretarySupportTheUnitHeIsNamedWith() {
        assertThat(row("Bộ phận “một cửa”/Thư ký ISO", "Lãnh đạo Sở"))
                .containsExactlyInAnyOrder("MC does", "SECRETARY supports", "LEADER accepts");
    }

    @Test
    void letTheCommitteeSupportTheSecretaryAndDoAlone() {
        assertThat(row("Lãnh đạo Sở", "Ban ISO", "Thư ký"))
                .containsExactly("LEADER accepts", "COMMITTEE supports", "SECRETARY does");
        assertThat(row("BCĐ ISO")).containsExactly("COMMITTEE does");
        assertThat(row("BCĐ ISO", "các phòng chuyên môn"))
                .containsExactly("COMMITTEE supports", "Y does", "TCHC does", "KHTC does");
    }

    @Test
    void letWhoLeadsAcceptAndWhoAdvisesDo() {
        assertThat(parts(PartRole.LEAD, "Ban Chỉ đạo ISO", PartRole.ADVISE, "Thư ký ISO"))
                .containsExactly("COMMITTEE accepts", "SECRETARY does");
        assertThat(parts(PartRole.LEAD, "Lãnh đạo Cơ quan", PartRole.ADVISE, "Ban Chỉ đạo ISO"))
                .containsExactly("LEADER accepts", "COMMITTEE does");
        assertThat(parts(PartRole.LEAD, "Văn phòng", PartRole.ADVISE, "Các phòng chuyên môn"))
                .containsExactly("VP does", "Y supports", "TCHC supports", "KHTC supports");
    }

    @Test
    void letWhoCoordinatesSupport() {
        assertThat(
                        parts(
                                PartRole.LEAD,
                                "Phòng TC-HC",
                                PartRole.COORDINATE,
                                "Lãnh đạo Sở, Thư ký ISO"))
                .containsExactly("TCHC does", "LEADER supports", "SECRETARY supports");
    }

    @Test
    void giveWorkDoneOnceForAllToOneDoer() {
        assertThat(
                        assigned(
                                List.of("management-review"),
                                List.of(
                                        words("Lãnh đạo Sở /Đại diện chất lượng"),
                                        words("Phụ trách các phòng CM"),
                                        words("Thư ký ISO"))))
                .containsExactly(
                        "LEADER accepts",
                        "QUALITY_REPRESENTATIVE supports",
                        "Y supports",
                        "TCHC supports",
                        "KHTC supports",
                        "SECRETARY does");
        assertThat(row("Trưởng đoàn đánh giá và các đánh giá viên"))
                .containsExactly("AUDITOR does");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Phòng Kế hoạch - Tài chính | KHTC does
                    phong ke hoach tai chinh   | KHTC does
                    Phòng KH-TC                | KHTC does
                    P. KHTC                    | KHTC does
                    P.KH-TC                    | KHTC does
                    Trưởng phòng TC-HC         | TCHC does
                    Lãnh đạo Phòng Nghiệp vụ Y | Y does
                    Phòng Tổ chức, Hành chính  | TCHC does
                    Văn phòng                  | VP does
                    VP Sở                      | VP does
                    TT CNTT                    | CNTT does
                    Trung tâm Công nghệ thông tin | CNTT does
                    Bộ phận tiếp nhận và trả kết quả | MC does
                    Văn thư                    | CLERK does
                    """)
    void knowUnitsByTheirNamesAndShortNames(String words, String expected) {
        assertThat(row(words)).containsExactly(expected);
    }

    @Test
    void parNamesOfSeveralUnitsInOneBreath() {
        assertThat(row("Phòng Nghiệp vụ Y, Phòng Kế hoạch - Tài chính và Văn phòng Sở"))
                .containsExactlyInAnyOrder("Y does", "KHTC does", "VP does");
    }

    @Test
    void leaveWordsThatAreNotUnderstoodToPeople() {
        assertThat(row("Tổ công tác 63")).containsExactly("? does");
        assertThat(row("Phòng Quản lý đô thị")).containsExactly("? does");
    }

    @Test
    void letNobodyAcceptHisOwnWork() {
        assertThat(accepters("Lãnh đạo Sở/Thư ký ISO")).containsExactly("LEADER");
        assertThat(accepters("Lãnh đạo cơ quan")).containsExactly("SECRETARY");
        assertThat(accepters("Thư ký ISO")).containsExactly("LEADER");
        assertThat(accepters("Các phòng chuyên môn")).containsOnly("SECRETARY");
        assertThat(accepters("Lãnh đạo Sở/Thư ký ISO", "Các phòng chuyên môn"))
                .containsExactly("LEADER", "SECRETARY", "SECRETARY", "SECRETARY");
    }

    private static List<String> accepters(String... parties) {
        List<Part> row = assign(List.of(), words(parties));
        return row.stream()
                .filter(Part::does)
                .map(each -> name(Acceptance.of(each.assignee(), row)))
                .toList();
    }

    private static List<String> row(String... parties) {
        return assigned(List.of(), words(parties));
    }

    private static List<String> parts(PartRole one, String who, PartRole other, String whom) {
        return assigned(
                List.of(),
                List.of(
                        new Responsibilities.Words(one, who),
                        new Responsibilities.Words(other, whom)));
    }

    private static List<Responsibilities.Words> words(String... parties) {
        return java.util.Arrays.stream(parties).map(ResponsibilitiesTests::words).toList();
    }

    private static Responsibilities.Words words(String party) {
        return new Responsibilities.Words(PartRole.PERFORM, party);
    }

    private static List<String> assigned(
            List<String> activities, List<Responsibilities.Words> parties) {
        return assign(activities, parties).stream().map(ResponsibilitiesTests::said).toList();
    }

    private static List<Part> assign(
            List<String> activities, List<Responsibilities.Words> parties) {
        return new Responsibilities(new ArrayList<>(UNITS.values())).assign(parties, activities);
    }

    private static String said(Part part) {
        return name(part.assignee())
                + switch (part.function()) {
                    case DO -> " does";
                    case SUPPORT -> " supports";
                    case ACCEPT -> " accepts";
                };
    }

    private static String name(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Unit(UnitId unit) -> code(unit);
            case Assignee.RoleHolder(Role role) ->
                    role.name().replace("ISO_", "").replace("COMMITTEE_HEAD", "COMMITTEE");
            case Assignee.Person(var person) -> person.toString();
            case Assignee.Unmapped() -> "?";
        };
    }

    private static String code(UnitId unit) {
        return UNITS.entrySet().stream()
                .filter(each -> each.getValue().id().equals(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
