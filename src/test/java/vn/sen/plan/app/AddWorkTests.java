package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.Hearer;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.TasksOpened;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.web.NotFound;

/** An inspection that nobody planned: answers are wanted by 29 September. */
@SenTest
class AddWorkTests {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 29);
    private static final String TITLE = "Trả lời kiến nghị của đoàn kiểm tra";
    private static final String REASON = "Công văn 812/SKHCN-TĐC ngày 15/9/2023";

    @Autowired private Department.Founder founder;
    @Autowired private AddWork adding;
    @Autowired private SeeTask sight;
    @Autowired private RecountDates recounting;
    @Autowired private MoveDate moving;
    @Autowired private KeepEvidence evidence;
    @Autowired private WorkOnTask working;
    @Autowired private CheckTask checking;
    @Autowired private Hearer hearer;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
    }

    @Test
    void hangsOnARowOfThePlansOwn() {
        int rows = health.overview(plan).rows().size();

        TaskId id = added(health.secretary, work(medicine())).id();
        added(health.leader, work(medicine()));

        var overview = health.overview(plan);
        assertThat(overview.rows()).hasSize(rows + 1);
        assertThat(overview.rows().getLast().item().text().content())
                .isEqualTo("Việc phát sinh trong năm");
        assertThat(overview.rows().getLast().clauses()).isEmpty();
        assertThat(overview.rows().getLast().tasks())
                .hasSize(2)
                .first()
                .satisfies(
                        each -> {
                            assertThat(each.task().id()).isEqualTo(id);
                            assertThat(each.task().name().title()).isEqualTo(TITLE);
                            assertThat(each.task().schedule().due()).isEqualTo(DUE);
                            assertThat(each.task().schedule().quotation()).isEqualTo(REASON);
                            assertThat(each.doer().name()).isEqualTo("Phòng Nghiệp vụ Y");
                            assertThat(each.accepter().role()).isEqualTo(Role.ISO_SECRETARY);
                        });
    }

    @Test
    void hangsOnARowThatItBelongsTo() {
        ItemId row = health.row(plan, 2).item().id();
        int before = health.row(plan, 2).tasks().size();
        int clauses = health.row(plan, 2).clauses().size();

        added(
                health.secretary,
                new AddedWork(plan, row, TITLE, new Assignee.Unit(health.medicine), DUE, REASON));

        assertThat(health.row(plan, 2).tasks()).hasSize(before + 1);
        assertThat(health.row(plan, 2).clauses()).hasSize(clauses);
    }

    @Test
    void beginsItsHistoryAndIsTold() {
        TaskId id = added(health.headOfMedicine, work(medicine())).id();

        assertThat(health.agency.in(() -> sight.detail(id, health.leader)).history())
                .extracting(each -> each.entry().what(), each -> each.by().role())
                .containsExactly(tuple("task.added", Role.UNIT_HEAD));
        assertThat(hearer.await(health.agency.id(), 1))
                .anyMatch(
                        each ->
                                each.event() instanceof TasksOpened(var agency, var of, var tasks)
                                        && tasks.equals(List.of(id)));
    }

    @Test
    void isAcceptedByTheLeaderWhereTheSecretaryDoesIt() {
        Task task = added(health.leader, work(new Assignee.RoleHolder(Role.ISO_SECRETARY)));

        assertThat(task.hands().acceptRole()).isEqualTo(Role.LEADER);
    }

    @Test
    void makesTheRowOnceHoweverManyAddAtOnce() {
        int rows = health.overview(plan).rows().size();

        List<CompletableFuture<Task>> all =
                IntStream.range(0, 8)
                        .mapToObj(
                                each ->
                                        CompletableFuture.supplyAsync(
                                                () -> added(health.secretary, work(medicine()))))
                        .toList();
        all.forEach(CompletableFuture::join);

        assertThat(health.overview(plan).rows()).hasSize(rows + 1);
        assertThat(health.overview(plan).rows().getLast().tasks()).hasSize(8);
    }

    @Test
    void isDoneLikeAnyOtherWork() {
        ItemId row = health.row(plan, 2).item().id();
        Assignee doer = new Assignee.Unit(health.medicine);
        TaskId id =
                added(health.secretary, new AddedWork(plan, row, TITLE, doer, DUE, REASON)).id();
        Actor head = health.headOfMedicine;

        health.agency.run(
                () -> {
                    LocalDate later = DUE.plusDays(3);
                    TestAgency.done(moving.move(health.secretary, id, later, "Đoàn cho thêm."));
                    TestAgency.done(evidence.addLink(head, id, "", "https://tinh.gov.vn/a"));
                    TestAgency.done(working.submit(head, id, LocalDate.of(2023, 9, 18), ""));
                    TestAgency.done(checking.accept(health.secretary, id));
                });

        assertThat(health.agency.in(() -> sight.detail(id, head)).task().state())
                .isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void isNoClauseToBeCountedAgain() {
        TaskId id = added(health.secretary, work(medicine())).id();

        assertThat(health.agency.in(() -> recounting.changed(plan)))
                .noneMatch(each -> each.changed().task().id().equals(id));
    }

    @Test
    void needsATitleAReasonAndADayToCome() {
        assertThat(reason(health.secretary, with(" ", DUE, REASON)))
                .isEqualTo(PlanRefusal.TITLE_MISSING);
        assertThat(reason(health.secretary, with(TITLE, DUE, "")))
                .isEqualTo(PlanRefusal.REASON_MISSING);
        assertThat(reason(health.secretary, with(TITLE, LocalDate.of(2023, 9, 17), REASON)))
                .isEqualTo(PlanRefusal.MOVED_TO_THE_PAST);
    }

    @Test
    void needsADoerOfTheAgency() {
        assertThat(reason(health.secretary, work(new Assignee.Unit(UnitId.next()))))
                .isEqualTo(PlanRefusal.DOER_UNKNOWN);
        assertThat(reason(health.secretary, work(new Assignee.Person(PersonId.next()))))
                .isEqualTo(PlanRefusal.DOER_UNKNOWN);
        assertThat(reason(health.secretary, work(new Assignee.Unmapped())))
                .isEqualTo(PlanRefusal.DOER_UNKNOWN);
    }

    @Test
    void isAddedByAHeadForHisOwnUnitOnly() {
        assertThat(added(health.headOfPharmacy, work(new Assignee.Unit(health.pharmacy))).state())
                .isNotNull();
        added(health.headOfPharmacy, work(new Assignee.Person(health.headOfPharmacy.person())));
        assertThat(reason(health.headOfPharmacy, work(medicine())))
                .isEqualTo(PlanRefusal.NOT_YOUR_UNIT);
        assertThat(
                        reason(
                                health.headOfPharmacy,
                                work(new Assignee.Person(health.headOfMedicine.person()))))
                .isEqualTo(PlanRefusal.NOT_YOUR_UNIT);
        assertThat(reason(health.headOfPharmacy, work(new Assignee.RoleHolder(Role.ISO_SECRETARY))))
                .isEqualTo(PlanRefusal.NOT_YOUR_UNIT);
    }

    @Test
    void needsARunningPlan() {
        PlanId draft = health.drafted("dong-thap-labour-2022");

        assertThat(
                        reason(
                                health.secretary,
                                new AddedWork(draft, null, TITLE, medicine(), DUE, REASON)))
                .isEqualTo(PlanRefusal.PLAN_NOT_RUNNING);
    }

    @Test
    void findsNoRowOfAnotherPlan() {
        PlanId other = health.drafted("dong-thap-labour-2022");
        ItemId row = health.row(other, 1).item().id();

        assertThatThrownBy(
                        () ->
                                added(
                                        health.secretary,
                                        new AddedWork(plan, row, TITLE, medicine(), DUE, REASON)))
                .isInstanceOf(NotFound.class);
    }

    private Assignee medicine() {
        return new Assignee.Unit(health.medicine);
    }

    private AddedWork work(Assignee doer) {
        return new AddedWork(plan, null, TITLE, doer, DUE, REASON);
    }

    private AddedWork with(String title, LocalDate due, String reason) {
        return new AddedWork(plan, null, title, medicine(), due, reason);
    }

    private Task added(Actor by, AddedWork work) {
        return health.agency.in(() -> TestAgency.done(adding.add(by, work)));
    }

    private @Nullable Reason reason(Actor by, AddedWork work) {
        return health.agency.in(() -> adding.add(by, work)) instanceof Outcome.Refused<?>(var why)
                ? why
                : null;
    }
}
