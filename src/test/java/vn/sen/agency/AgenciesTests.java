package vn.sen.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestClock;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

@SenTest
class AgenciesTests {

    @Autowired private Agencies agencies;
    @Autowired private TestAgency.Founder founder;

    @Test
    void tellsUnitsPeopleAndRolesOfTheAgencyAtWork() {
        TestAgency health = founder.found("Sở Y tế");
        UnitId medicine = health.unit("Phòng Nghiệp vụ Y");
        Actor head = health.person("Nguyễn Thị Đào", medicine, Role.UNIT_HEAD);
        Actor secretary = health.person("Trần Văn An", Role.ISO_SECRETARY);

        health.run(
                () -> {
                    assertThat(agencies.own().name()).isEqualTo("Sở Y tế");
                    assertThat(agencies.units())
                            .extracting(UnitView::name)
                            .containsExactly("Phòng Nghiệp vụ Y");
                    assertThat(agencies.people())
                            .extracting(PersonView::name)
                            .containsExactly("Trần Văn An", "Nguyễn Thị Đào");
                    assertThat(agencies.headOf(medicine, TestClock.START))
                            .map(PersonView::id)
                            .contains(head.person());
                    assertThat(agencies.holding(Role.ISO_SECRETARY, TestClock.START))
                            .extracting(PersonView::id)
                            .containsExactly(secretary.person());
                    assertThat(agencies.atWork(head.person()))
                            .map(PersonAtWork::actor)
                            .contains(head);
                    assertThat(agencies.settings().cutOffHour()).isEqualTo(24);
                });
    }

    @Test
    void holdsARoleFromItsFirstDayOn() {
        TestAgency health = founder.found("Sở Y tế");
        health.person("Trần Văn An", Role.LEADER);
        LocalDate before = TestClock.START.minusYears(1).minusDays(1);

        assertThat(health.in(() -> agencies.holding(Role.LEADER, before))).isEmpty();
        assertThat(health.in(() -> agencies.holding(Role.LEADER, before.plusDays(1)))).hasSize(1);
    }

    @Test
    void neverShowsAnotherAgencysPeople() {
        TestAgency health = founder.found("Sở Y tế");
        TestAgency justice = founder.found("Sở Tư pháp");
        Actor doctor = health.person("Lê Thị Cúc", Role.STAFF);

        justice.run(
                () -> {
                    assertThat(agencies.people()).isEmpty();
                    assertThat(agencies.atWork(doctor.person())).isEmpty();
                    assertThat(agencies.names(java.util.List.of(doctor.person()))).isEmpty();
                });
        assertThat(agencies.people()).as("no agency at work").isEmpty();
    }
}
