package vn.sen.reminder.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.plan.ChasingId;
import vn.sen.plan.Department;
import vn.sen.plan.DifficultyAnswered;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.DifficultyReported;
import vn.sen.plan.ExtensionAsked;
import vn.sen.plan.ExtensionDecided;
import vn.sen.plan.PersonMentioned;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.TasksChased;
import vn.sen.platform.AgencyEvent;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.store.ToldQueries;

/** What people say about the report of the third quarter reaches whom it is meant for, once. */
@SenTest
class ToldByPeopleTests {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 19);

    @Autowired private Department.Founder founder;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private SeeNotices sight;

    private Department health;
    private AgencyId agency;
    private Actor head;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        agency = health.agency.id();
        head = health.headOfMedicine;
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
    }

    @Test
    void reachesTheSecretaryWithAWishForMoreTimeAndTheDoerWithTheAnswer() {
        tell(new ExtensionAsked(agency, report, head.person(), DUE, DUE.plusDays(7)));
        await(health.secretary, Kind.EXTENSION_ASKED);
        assertThat(of(head)).extracting(Notice::kind).doesNotContain(Kind.EXTENSION_ASKED);

        tell(
                new ExtensionDecided(
                        agency,
                        report,
                        health.secretary.person(),
                        head.person(),
                        DUE,
                        DUE.plusDays(5)));
        await(head, Kind.EXTENSION_DECIDED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                waiting(health.secretary).stream()
                                        .noneMatch(each -> each.kind() == Kind.EXTENSION_ASKED));
    }

    @Test
    void reachesTheSecretaryAndTheLeaderWithADifficulty() {
        DifficultyId difficulty = DifficultyId.next();
        DifficultyReported reported =
                new DifficultyReported(agency, difficulty, report, head.person());
        tell(reported);
        tell(reported);

        assertThat(await(health.leader, Kind.DIFFICULTY).words().by()).isEqualTo(head.person());
        await(health.secretary, Kind.DIFFICULTY);
        tell(
                new DifficultyAnswered(
                        agency, difficulty, report, health.leader.person(), head.person()));
        await(head, Kind.DIFFICULTY_ANSWERED);
        assertThat(of(health.leader)).filteredOn(each -> each.kind() == Kind.DIFFICULTY).hasSize(1);
    }

    @Test
    void reachesWhoeverIsCalledByName() {
        tell(new PersonMentioned(agency, report, health.headOfPharmacy.person(), head.person()));

        assertThat(await(health.headOfPharmacy, Kind.MENTIONED).subject().id())
                .isEqualTo(report.value());
    }

    @Test
    void reachesThoseWhomALetterRemindsOncePerLetter() {
        TasksChased chased =
                new TasksChased(
                        agency, ChasingId.next(), List.of(report), health.secretary.person());
        tell(chased);
        tell(chased);

        assertThat(await(head, Kind.CHASED).subject().id()).isEqualTo(report.value());
        tell(new PersonMentioned(agency, report, head.person(), health.secretary.person()));
        await(head, Kind.MENTIONED);
        assertThat(of(head)).filteredOn(each -> each.kind() == Kind.CHASED).hasSize(1);
        assertThat(of(health.headOfPharmacy)).extracting(Notice::kind).doesNotContain(Kind.CHASED);
    }

    private void tell(AgencyEvent event) {
        health.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(begun -> events.publishEvent(event)));
    }

    private Notice await(Actor person, Kind kind) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> of(person).stream().anyMatch(each -> each.kind() == kind));
        return of(person).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private List<Notice> of(Actor person) {
        return lines(person, false);
    }

    private List<Notice> waiting(Actor person) {
        return lines(person, true);
    }

    private List<Notice> lines(Actor person, boolean unread) {
        return health.agency.in(() -> sight.page(person.person(), unread, 1)).lines().stream()
                .map(ToldQueries.Line::notice)
                .toList();
    }
}
