package vn.sen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sen.actor.Role;

class DemoTests {

    private final Province province = Province.read();

    @Test
    void hasFourAgenciesUnderAProvince() {
        assertThat(province.agencies()).extracting(Province.Agency::above).contains("", "tinh");
        assertThat(province.agencies()).hasSize(5);
    }

    @Test
    void givesEveryDepartmentASecretaryALeaderAndAnAdministrator() {
        assertThat(province.agencies())
                .filteredOn(agency -> !agency.above().isEmpty())
                .allSatisfy(
                        agency ->
                                assertThat(agency.people())
                                        .flatExtracting(Province.Person::roles)
                                        .contains(
                                                Role.ISO_SECRETARY,
                                                Role.LEADER,
                                                Role.ADMINISTRATOR));
    }

    @Test
    void namesUnitsThatThereAre() {
        for (Province.Agency agency : province.agencies()) {
            assertThat(agency.people())
                    .extracting(Province.Person::unit)
                    .filteredOn(unit -> !unit.isEmpty())
                    .isSubsetOf(agency.units().stream().map(Province.Unit::key).toList());
        }
    }

    @Test
    void namesNobodyOfTheRealDocuments() {
        assertThat(province.agencies())
                .flatExtracting(Province.Agency::people)
                .extracting(Province.Person::name)
                .doesNotContain(
                        "Nguyễn Lâm Thái Thuận",
                        "Lê Thị Hoa Nàng",
                        "Bùi Thanh Tùng",
                        "Nguyễn Thanh Luân");
    }
}
