package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.sen.TestAgency.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.Hearer;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.agency.Agencies;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.TaskState;
import vn.sen.platform.AgencyEvent;

/**
 * Other modules finish tasks through {@link Plans} and hear what became of them: told once the act
 * is in the database, in the agency of the act, again and again until they have taken it.
 */
@SenTest
class NewsTests {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 20);
    private static final RecordRef MINUTES = new RecordRef("Biên bản họp", "/bien-ban/7");

    @Autowired private Department.Founder founder;
    @Autowired private Plans plans;
    @Autowired private CheckTask checking;
    @Autowired private WorkOnTask work;
    @Autowired private Agencies agencies;
    @Autowired private SeeTask sight;
    @Autowired private Hearer hearer;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private FailedEventPublications failed;

    private Department health;
    private PlanId plan;
    private TaskId task;

    @BeforeEach
    void approveTheYear() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        task = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").getFirst().task().id();
        health.on(2023, 2, 20);
        hearer.await(health.agency.id(), 2);
    }

    @Test
    void tellsOfAnApprovalAndOfTheWorkItOpens() {
        long owed =
                health.overview(plan).tasks().stream()
                        .filter(each -> each.task().state().isToDo())
                        .count();

        List<Hearer.Heard> heard = hearer.await(health.agency.id(), 2);

        assertThat(heard)
                .extracting(Hearer.Heard::event)
                .contains(new PlanApproved(health.agency.id(), plan, 2023, health.leader.person()));
        assertThat(opened(heard)).hasSize((int) owed).contains(task);
    }

    @Test
    void letsListenersWorkInTheAgencyOfTheAct() {
        assertThat(hearer.await(health.agency.id(), 2))
                .extracting(Hearer.Heard::scope)
                .containsOnly(health.agency.id().toString());
    }

    @Test
    void tellsOfWorkHandedInAndAccepted() {
        done(finish(health.headOfMedicine));
        health.agency.run(() -> done(checking.accept(health.secretary, task)));

        hearer.await(health.agency.id(), 4);

        assertThat(hearer.of(health.agency.id()))
                .contains(
                        new TaskSubmitted(
                                health.agency.id(), task, health.headOfMedicine.person(), DAY),
                        new TaskAccepted(health.agency.id(), task, health.secretary.person(), DAY));
    }

    @Test
    void tellsOfSomebodyWhoIsCalledByName() {
        String names = "@%s và @%s xem giúp".formatted(name(health.leader), name(health.secretary));
        health.agency.run(() -> done(work.comment(health.secretary, task, names)));

        hearer.await(health.agency.id(), 3);

        assertThat(hearer.of(health.agency.id()))
                .filteredOn(PersonMentioned.class::isInstance)
                .containsExactly(
                        new PersonMentioned(
                                health.agency.id(),
                                task,
                                health.leader.person(),
                                health.secretary.person()));
    }

    private String name(Actor person) {
        return health.agency.in(
                () -> agencies.names(List.of(person.person())).values().iterator().next());
    }

    @Test
    void isWrittenDownWithTheActOrNotAtAll() {
        TransactionTemplate act = new TransactionTemplate(transactions);

        health.agency.run(
                () ->
                        act.executeWithoutResult(
                                status -> {
                                    done(plans.finish(health.headOfMedicine, task, MINUTES, DAY));
                                    assertThat(waiting()).isEqualTo(1);
                                    status.setRollbackOnly();
                                }));

        assertThat(waiting()).isZero();
        assertThat(hearer.of(health.agency.id())).noneMatch(TaskSubmitted.class::isInstance);
        assertThat(stateOfTheTask()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void outlivesAListenerThatFails() {
        hearer.fail(health.agency.id());
        done(finish(health.headOfMedicine));
        awaitStatus("FAILED");
        assertThat(stateOfTheTask()).isEqualTo(TaskState.SUBMITTED);

        hearer.recover(health.agency.id());
        failed.resubmit(ResubmissionOptions.defaults());

        hearer.await(health.agency.id(), 3);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
    }

    @Test
    void finishesATaskWithTheRecordThatItAskedFor() {
        done(finish(health.headOfMedicine));

        var detail = health.agency.in(() -> sight.detail(task, health.secretary));
        assertThat(detail.line().task().state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(detail.evidence())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.evidence().name()).isEqualTo("Biên bản họp");
                            assertThat(each.evidence().link()).isEqualTo("/bien-ban/7");
                        });
    }

    @Test
    void finishesNoTaskOfSomebodyElse() {
        assertThat(finish(health.headOfPharmacy))
                .isEqualTo(Outcome.refused(PlanRefusal.NOT_YOUR_TASK));

        var detail = health.agency.in(() -> sight.detail(task, health.secretary));
        assertThat(detail.evidence()).isEmpty();
        assertThat(stateOfTheTask()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void takesNoRecordFromElsewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordRef("Trang lạ", "//la.example/a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordRef(" ", "/a"));
    }

    private Outcome<TaskId> finish(Actor by) {
        return health.agency.in(() -> plans.finish(by, task, MINUTES, DAY));
    }

    private TaskState stateOfTheTask() {
        return health.agency.in(() -> sight.detail(task, health.secretary)).line().task().state();
    }

    private static List<TaskId> opened(List<Hearer.Heard> heard) {
        return heard.stream()
                .map(Hearer.Heard::event)
                .filter(TasksOpened.class::isInstance)
                .flatMap((AgencyEvent each) -> ((TasksOpened) each).tasks().stream())
                .toList();
    }

    /** What is written down of this task for the listener and not yet taken. */
    private int waiting() {
        return database.sql(
                        """
                        select count(*)
                          from platform.event_publication p
                         where p.serialized_event like '%' || :task || '%'
                           and p.event_type like '%TaskSubmitted'
                           and p.listener_id like 'test.hearer%'
                        """)
                .param("task", task.toString())
                .query(Integer.class)
                .single();
    }

    private void awaitStatus(String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                database.sql(
                                                                """
                                                                select p.status
                                                                  from platform.event_publication p
                                                                 where p.serialized_event like '%' || :task || '%'
                                                                   and p.event_type like '%TaskSubmitted'
                                                                """)
                                                        .param("task", task.toString())
                                                        .query(String.class)
                                                        .list())
                                        .containsExactly(status));
    }
}
