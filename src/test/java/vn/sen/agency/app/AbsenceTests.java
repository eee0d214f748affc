package vn.sen.agency.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestClock;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.Away;
import vn.sen.agency.NewAbsence;
import vn.sen.agency.domain.AbsenceId;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.NotFound;

/** The head of a division is away from Monday to Friday. */
@SenTest
class AbsenceTests {

    private static final LocalDate MONDAY = TestClock.START;
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired private TestAgency.Founder founder;
    @Autowired private TestClock clock;
    @Autowired private KeepAbsences absences;
    @Autowired private KeepPeople people;
    @Autowired private Agencies agencies;
    @Autowired private Trail trail;

    private TestAgency agency;
    private Actor head;
    private Actor officer;
    private Actor secretary;
    private Actor administrator;

    @BeforeEach
    void foundAgency() {
        agency = founder.found("Sở Y tế");
        UnitId unit = agency.unit("Phòng Nghiệp vụ Y");
        head = agency.person("Nguyễn Thị Đào", unit, Role.UNIT_HEAD);
        officer = agency.person("Trần Văn An", unit, Role.UNIT_ISO_OFFICER);
        secretary = agency.person("Trần Minh Châu", Role.ISO_SECRETARY);
        administrator = agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
    }

    @Test
    void letsTheSubstituteStandInFromTheFirstDayToTheLast() {
        clock.set(MONDAY.minusDays(1));
        enter(head, head, officer, MONDAY, FRIDAY);
        assertThat(atWork(officer).standsInFor()).isEmpty();

        clock.set(MONDAY);
        assertThat(atWork(officer).standsInFor())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.person()).isEqualTo(head.person());
                            assertThat(each.units()).isEqualTo(head.units());
                            assertThat(each.roles()).containsExactly(Role.UNIT_HEAD);
                        });
        assertThat(atWork(officer).roles()).as("his own").containsExactly(Role.UNIT_ISO_OFFICER);
        assertThat(agency.in(agencies::staff).away())
                .containsEntry(head.person(), new Away(head.person(), officer.person(), FRIDAY));

        clock.set(FRIDAY);
        assertThat(atWork(officer).standsInFor()).hasSize(1);
        clock.set(FRIDAY.plusDays(1));
        assertThat(atWork(officer).standsInFor()).isEmpty();
        assertThat(agency.in(agencies::staff).away()).isEmpty();
    }

    @Test
    void carriesOnlyRolesThatNobodyElseHereHolds() {
        Actor second = agency.person("Lê Thị Hai", Role.ISO_SECRETARY);
        enter(secretary, secretary, officer, MONDAY, FRIDAY);
        assertThat(atWork(officer).standsInFor().getFirst().roles()).isEmpty();

        enter(second, second, head, MONDAY, MONDAY);
        assertThat(atWork(officer).standsInFor().getFirst().roles())
                .as("the other is away too")
                .containsExactly(Role.ISO_SECRETARY);
        clock.set(MONDAY.plusDays(1));
        assertThat(atWork(officer).standsInFor().getFirst().roles()).isEmpty();
    }

    @Test
    void isNoWayToRightsOfAnAdministrator() {
        enter(administrator, administrator, officer, MONDAY, FRIDAY);

        assertThat(atWork(officer).holds(Role.ADMINISTRATOR)).isFalse();
        assertThat(reason(head, secretary, officer))
                .as("a head of another unit, whose substitute holds more")
                .isEqualTo(AgencyRefusal.ABSENCE_NOT_YOURS);
        assertThat(reason(officer, secretary, head)).isEqualTo(AgencyRefusal.ABSENCE_NOT_YOURS);
    }

    @Test
    void isEnteredByHimselfHisHeadTheSecretaryOrTheAdministrator() {
        enter(officer, officer, head, MONDAY, MONDAY);
        enter(head, officer, secretary, MONDAY.plusDays(1), MONDAY.plusDays(1));
        enter(secretary, officer, head, MONDAY.plusDays(2), MONDAY.plusDays(2));
        enter(administrator, officer, head, MONDAY.plusDays(3), MONDAY.plusDays(3));

        assertThat(reason(officer, head, secretary)).isEqualTo(AgencyRefusal.ABSENCE_NOT_YOURS);
        assertThat(entries(officer)).hasSize(4).allMatch("absence.entered"::equals);
    }

    @Test
    void isRefusedWithAnEndBeforeItsBeginning() {
        assertThat(refusal(head, officer, FRIDAY, MONDAY))
                .isEqualTo(AgencyRefusal.END_BEFORE_START);
    }

    @Test
    void isRefusedInThePast() {
        assertThat(refusal(head, officer, MONDAY.minusDays(1), FRIDAY))
                .isEqualTo(AgencyRefusal.ABSENCE_PAST);
    }

    @Test
    void isRefusedForMoreThanAYear() {
        assertThat(refusal(head, officer, MONDAY, MONDAY.plusDays(366)))
                .isEqualTo(AgencyRefusal.ABSENCE_TOO_LONG);
        enter(head, head, officer, MONDAY, MONDAY.plusDays(365));
    }

    @Test
    void isRefusedWhereItOverlaps() {
        enter(head, head, officer, MONDAY, FRIDAY);

        assertThat(refusal(head, secretary, FRIDAY, FRIDAY.plusDays(3)))
                .isEqualTo(AgencyRefusal.ABSENCE_OVERLAPS);
        enter(head, head, secretary, FRIDAY.plusDays(1), FRIDAY.plusDays(3));
    }

    @Test
    void isRefusedWithASubstituteOfHimself() {
        assertThat(refusal(head, head, MONDAY, FRIDAY))
                .isEqualTo(AgencyRefusal.SUBSTITUTE_OF_HIMSELF);
    }

    @Test
    void isRefusedWithASubstituteWhoIsAway() {
        enter(officer, officer, secretary, FRIDAY, FRIDAY);

        assertThat(refusal(head, officer, MONDAY, FRIDAY)).isEqualTo(AgencyRefusal.SUBSTITUTE_AWAY);
        enter(head, head, officer, MONDAY, FRIDAY.minusDays(1));
    }

    @Test
    void isRefusedForWhoStandsInMeanwhile() {
        enter(head, head, officer, MONDAY, FRIDAY);

        assertThat(refusal(officer, secretary, FRIDAY, FRIDAY))
                .isEqualTo(AgencyRefusal.STANDS_IN_MEANWHILE);
    }

    @Test
    void isRefusedForWhoHasLeftAndWithASubstituteWhoHasLeft() {
        Actor gone = agency.person("Bùi Văn Lộc", Role.STAFF);
        agency.run(() -> TestAgency.done(people.leave(administrator, gone.person(), 1)));

        assertThat(refusal(head, gone, MONDAY, FRIDAY)).isEqualTo(AgencyRefusal.SUBSTITUTE_GONE);
        assertThat(reason(administrator, gone, head)).isEqualTo(AgencyRefusal.PERSON_INACTIVE);
    }

    @Test
    void isOfThisAgencyOnly() {
        Actor stranger = founder.found("Sở Tư pháp").person("Phạm Người Lạ", Role.STAFF);

        assertThatThrownBy(() -> given(head, head, stranger, MONDAY, FRIDAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endsEarlyAndAtOnce() {
        AbsenceId absence = enter(head, head, officer, MONDAY, FRIDAY);
        clock.set(MONDAY.plusDays(1));
        agency.run(() -> TestAgency.done(absences.end(head, absence)));

        assertThat(atWork(officer).standsInFor()).isEmpty();
        assertThat(entries(head)).containsExactly("absence.entered", "absence.ended");
        assertThat(agency.in(() -> absences.end(head, absence)))
                .isEqualTo(Outcome.refused(AgencyRefusal.ABSENCE_OVER));
        enter(head, head, officer, MONDAY.plusDays(1), FRIDAY);
    }

    @Test
    void isCalledOffBeforeItBeginsButNotByAnybody() {
        AbsenceId absence = enter(head, head, officer, FRIDAY, FRIDAY);
        assertThat(agency.in(() -> absences.end(officer, absence)))
                .isEqualTo(Outcome.refused(AgencyRefusal.ABSENCE_NOT_YOURS));
        agency.run(() -> TestAgency.done(absences.end(head, absence)));

        clock.set(FRIDAY);
        assertThat(atWork(officer).standsInFor()).isEmpty();
    }

    private Actor atWork(Actor who) {
        return agency.in(() -> agencies.atWork(who.person())).orElseThrow().actor();
    }

    private AbsenceId enter(
            Actor by, Actor away, Actor substitute, LocalDate from, LocalDate until) {
        return TestAgency.done(given(by, away, substitute, from, until));
    }

    private Outcome<AbsenceId> given(
            Actor by, Actor away, Actor substitute, LocalDate from, LocalDate until) {
        PersonId person = away.person();
        return agency.in(
                () -> absences.enter(by, new NewAbsence(person, substitute.person(), from, until)));
    }

    private AgencyRefusal refusal(Actor away, Actor substitute, LocalDate from, LocalDate until) {
        return refused(given(away, away, substitute, from, until));
    }

    private AgencyRefusal reason(Actor by, Actor away, Actor substitute) {
        return refused(given(by, away, substitute, MONDAY, FRIDAY));
    }

    private static AgencyRefusal refused(Outcome<?> outcome) {
        return (AgencyRefusal) ((Outcome.Refused<?>) outcome).reason();
    }

    private java.util.List<String> entries(Actor of) {
        Subject person = new Subject("person", of.person().value());
        return agency.in(() -> trail.of(person)).stream()
                .map(Entry::what)
                .filter(each -> each.startsWith("absence."))
                .toList();
    }
}
