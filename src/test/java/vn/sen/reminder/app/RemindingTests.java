package vn.sen.reminder.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.TestAgency.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.access.app.KeepAccounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.agency.app.KeepPeople;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;
import vn.sen.plan.RecordRef;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.SteerTask;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.store.ChoiceStore;
import vn.sen.reminder.store.ToldQueries;

/** The report of the third quarter, which the division of medicine owes by 19 September 2023. */
@SenTest
class RemindingTests {

    private static final RecordRef MINUTES = new RecordRef("Biên bản", "/bien-ban/1");

    @Autowired private Department.Founder founder;
    @Autowired private PlanDay day;
    @Autowired private SeeNotices sight;
    @Autowired private RingBell bell;
    @Autowired private Plans plans;
    @Autowired private CheckTask checking;
    @Autowired private SteerTask steering;
    @Autowired private KeepPeople people;
    @Autowired private KeepAccounts accounts;
    @Autowired private ChoiceStore choices;
    @Autowired private ReadNotices reading;
    @Autowired private PlatformTransactionManager transactions;

    private Department health;
    private Actor head;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        head = health.headOfMedicine;
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        await(head, Kind.NEW_WORK);
    }

    @Test
    void tellsEachOnceOfAllTheWorkThatAnApprovalOpened() {
        assertThat(all(head))
                .filteredOn(each -> each.kind() == Kind.NEW_WORK)
                .singleElement()
                .satisfies(each -> assertThat(each.words().amount()).isGreaterThan(1));
    }

    @Test
    void speaksOfAReportBeforeOnAndAfterItsDay() {
        Stream.of("09-08", "09-14", "09-18", "09-19", "09-20", "09-27").forEach(this::planOn);

        assertThat(ofTheReport(head))
                .extracting(Notice::kind, each -> each.day().toString().substring(5))
                .containsExactly(
                        tuple(Kind.LATE, "09-27"),
                        tuple(Kind.LATE, "09-20"),
                        tuple(Kind.DUE, "09-19"),
                        tuple(Kind.AHEAD, "09-18"),
                        tuple(Kind.AHEAD, "09-14"),
                        tuple(Kind.AHEAD, "09-08"));
        assertThat(waitingOfTheReport(head))
                .extracting(Notice::day)
                .containsOnly(LocalDate.of(2023, 9, 27));
    }

    @Test
    void saysNothingTwiceHoweverOftenItPlans() {
        planOn("09-19");
        int said = all(head).size();

        assertThat(planOn("09-19")).isZero();
        assertThat(all(head)).hasSize(said);
    }

    @Test
    void makesUpForDaysWithoutTheProgramInOneWord() {
        planOn("09-08");
        planOn("09-25");

        assertThat(ofTheReport(head))
                .extracting(Notice::kind, each -> each.day().toString().substring(5))
                .containsExactly(tuple(Kind.LATE, "09-20"), tuple(Kind.AHEAD, "09-08"));
    }

    @Test
    void goesToThePersonWhoHasTheWorkAndToTheHeadWhenItIsLate() {
        Actor doctor = health.agency.person("Lý Thị Sen", health.medicine, Role.STAFF);
        health.agency.run(() -> done(steering.handOver(head, report, doctor.person())));
        planOn("09-22");

        assertThat(ofTheReport(doctor)).extracting(Notice::kind).containsExactly(Kind.LATE);
        assertThat(ofTheReport(head)).extracting(Notice::kind).containsExactly(Kind.ESCALATED);
        assertThat(ofTheReport(health.headOfPharmacy)).isEmpty();
    }

    @Test
    void reachesTheSecretaryAfterSevenWorkingDays() {
        planOn("09-27");
        assertThat(ofTheReport(health.secretary)).isEmpty();

        planOn("09-28");
        assertThat(ofTheReport(health.secretary))
                .extracting(Notice::kind)
                .containsExactly(Kind.ESCALATED);
    }

    @Test
    void asksForAcceptanceAndLetsTheDoerRest() {
        planOn("09-19");
        handIn();

        Notice asked = await(health.secretary, Kind.TO_ACCEPT);
        assertThat(asked.words().by()).isEqualTo(head.person());
        assertThat(asked.subject().id()).isEqualTo(report.value());
        assertThat(waitingOfTheReport(head)).isEmpty();
    }

    @Test
    void tellsTheDoerOfAReturnAndOfAnAcceptance() {
        health.on(2023, 9, 19);
        handIn();
        await(health.secretary, Kind.TO_ACCEPT);
        health.agency.run(
                () -> done(checking.sendBack(health.secretary, report, "Thiếu phụ lục.")));
        await(head, Kind.RETURNED);
        assertThat(waitingOfTheReport(health.secretary)).isEmpty();

        handIn();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> waitingOfTheReport(health.secretary).size() == 1);
        health.agency.run(() -> done(checking.accept(health.secretary, report)));
        await(head, Kind.ACCEPTED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> waitingOfTheReport(health.secretary).isEmpty());
        planOn("09-20");
        assertThat(waitingOfTheReport(head)).extracting(Notice::kind).containsOnly(Kind.ACCEPTED);
    }

    @Test
    void neverSpeaksOfCancelledWork() {
        planOn("09-18");
        health.agency.run(() -> done(steering.cancel(health.secretary, report, "Gộp vào quý IV.")));
        await(head, Kind.CANCELLED);

        planOn("09-19");
        planOn("10-18");

        assertThat(ofTheReport(head))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(Kind.CANCELLED, Kind.AHEAD);
        assertThat(waitingOfTheReport(head)).extracting(Notice::kind).containsOnly(Kind.CANCELLED);
        assertThat(ofTheReport(health.secretary)).isEmpty();
    }

    @Test
    void tellsNothingToWhoeverHasLeftOrIsLockedOut() {
        Actor officer =
                health.agency.person("Trịnh Văn Sự", health.medicine, Role.UNIT_ISO_OFFICER);
        health.agency.run(
                () -> {
                    done(accounts.open(null, head.person(), login(), "mot cau de nho"));
                    done(accounts.lock(health.secretary, head.person()));
                });
        planOn("09-19");
        assertThat(ofTheReport(officer)).hasSize(1);
        assertThat(ofTheReport(head)).isEmpty();

        Actor other = health.agency.person("Đỗ Thị Lan", health.medicine, Role.UNIT_HEAD);
        health.agency.person("Ngô Thị Hoa", health.medicine, Role.UNIT_ISO_OFFICER);
        health.agency.run(() -> done(people.leave(other, officer.person(), 1)));
        planOn("09-20");
        assertThat(ofTheReport(officer)).hasSize(1);
        assertThat(ofTheReport(other)).extracting(Notice::kind).containsExactly(Kind.LATE);
    }

    @Test
    void saysOnlyWhatAPersonWantsToHear() {
        Choices chosen =
                new Choices(
                        Map.of(Kind.DUE, Channel.NONE, Kind.LATE, Channel.BELL),
                        Choices.USUAL_HOUR,
                        true,
                        0);
        assertThat(keep(chosen)).isTrue();

        planOn("09-19");
        planOn("09-20");

        assertThat(ofTheReport(head))
                .extracting(Notice::kind, Notice::channel)
                .containsExactly(tuple(Kind.LATE, Channel.BELL));
    }

    @Test
    void ringsForWhatWaitsAndFallsSilentWhenItIsRead() {
        int before = ring();
        planOn("09-19");
        assertThat(ring()).isGreaterThan(before);

        health.agency.run(() -> reading.all(head.person()));
        assertThat(ring()).isZero();
    }

    private int planOn(String day) {
        LocalDate date = LocalDate.parse("2023-" + day);
        health.on(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return health.agency.in(this.day::plan);
    }

    private void handIn() {
        health.agency.run(
                () -> done(plans.finish(head, report, MINUTES, LocalDate.of(2023, 9, 19))));
    }

    private boolean keep(Choices chosen) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return health.agency.in(
                () ->
                        Boolean.TRUE.equals(
                                transaction.execute(begun -> choices.keep(head.person(), chosen))));
    }

    private int ring() {
        return bell.count(head);
    }

    private List<Notice> all(Actor person) {
        return lines(person, false).map(ToldQueries.Line::notice).toList();
    }

    private List<Notice> waitingOfTheReport(Actor person) {
        return lines(person, true)
                .map(ToldQueries.Line::notice)
                .filter(each -> each.subject().id().equals(report.value()))
                .toList();
    }

    private List<Notice> ofTheReport(Actor person) {
        return all(person).stream()
                .filter(each -> each.subject().id().equals(report.value()))
                .toList();
    }

    private Stream<ToldQueries.Line> lines(Actor person, boolean unread) {
        List<ToldQueries.Line> all = new ArrayList<>();
        for (int page = 1; page <= 8; page++) {
            int number = page;
            all.addAll(health.agency.in(() -> sight.page(person.person(), unread, number)).lines());
        }
        return all.stream();
    }

    private Notice await(Actor person, Kind kind) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> all(person).stream().filter(each -> each.kind() == kind).findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String login() {
        return "r" + UUID.randomUUID().toString().substring(0, 8);
    }
}
