package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.EvidenceId;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.TaskCounts;
import vn.sen.plan.store.TaskFilter;
import vn.sen.web.NotFound;

/** The report of the third quarter, which the division of medicine owes by 19 September. */
@SenTest
class TaskLifeTests {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 19);

    @Autowired private Department.Founder founder;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask checking;
    @Autowired private SteerTask steering;
    @Autowired private SeeTask sight;
    @Autowired private SeeTasks lists;
    @Autowired private SeeHome homes;

    private Department health;
    private Actor head;
    private PlanId plan;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        head = health.headOfMedicine;
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.on(2023, 9, 18);
    }

    @Test
    void isHandedInWithAFileAndAccepted() {
        addFile(head);
        health.agency.run(() -> TestAgency.done(work.submit(head, report, today(), "Đủ số liệu.")));
        health.agency.run(() -> TestAgency.done(checking.accept(health.secretary, report)));

        TaskDetail seen = seenBy(health.leader);
        assertThat(seen.task().state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(seen.task().progress().doneOn()).isEqualTo(today());
        assertThat(seen.line().doer().name()).isEqualTo("Nguyễn Thị Đào");
        assertThat(seen.line().doer().of()).isEqualTo("Phòng Nghiệp vụ Y");
        assertThat(seen.evidence())
                .extracting(each -> each.evidence().name())
                .containsExactly("bao-cao.txt");
        assertThat(seen.history())
                .extracting(each -> each.entry().what(), each -> each.by().role())
                .containsExactly(
                        tuple("task.opened", Role.LEADER),
                        tuple("task.evidence-added", Role.UNIT_HEAD),
                        tuple("task.submitted", Role.UNIT_HEAD),
                        tuple("task.accepted", Role.ISO_SECRETARY));
    }

    @Test
    void beginsItsHistoryWithItsBirth() {
        TaskDetail seen = seenBy(health.leader);

        assertThat(seen.history())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.by().name()).isEqualTo("Lê Hoàng Nam");
                            assertThat(each.entry().after())
                                    .containsEntry("due", "2023-09-19")
                                    .containsEntry("state", "OPEN")
                                    .containsEntry(
                                            "clause", seen.task().source().clauseId().toString());
                        });
    }

    @Test
    void isNotHandedInWithoutEvidence() {
        assertThat(reasonOf(health.agency.in(() -> work.submit(head, report, today(), ""))))
                .isEqualTo(PlanRefusal.NO_EVIDENCE);
    }

    @Test
    void isNotDoneOnADayToCome() {
        addFile(head);

        assertThat(
                        reasonOf(
                                health.agency.in(
                                        () -> work.submit(head, report, today().plusDays(1), ""))))
                .isEqualTo(PlanRefusal.DAY_IN_THE_FUTURE);
    }

    @Test
    void isNobodyElsesWork() {
        assertThat(reasonOf(health.agency.in(() -> work.start(health.headOfPharmacy, report))))
                .isEqualTo(PlanRefusal.NOT_YOUR_TASK);
    }

    @Test
    void isGivenBackWithWordsAndHandedInAgain() {
        submit();
        health.agency.run(
                () ->
                        TestAgency.done(
                                checking.sendBack(
                                        health.secretary, report, "Thiếu số liệu tháng 9.")));
        assertThat(seenBy(head).remarks())
                .extracting(each -> each.remark().kind(), each -> each.by().name())
                .containsExactly(tuple(Remark.Kind.RETURNED, "Trần Minh Châu"));

        health.agency.run(() -> TestAgency.done(work.submit(head, report, today(), "")));
        assertThat(seenBy(head).task().state()).isEqualTo(TaskState.SUBMITTED);
    }

    @Test
    void isNotAcceptedByWhoDidIt() {
        Actor both =
                health.agency.person(
                        "Đỗ Thị Hoa", health.medicine, Role.UNIT_HEAD, Role.ISO_SECRETARY);
        addFile(both);
        health.agency.run(() -> TestAgency.done(work.submit(both, report, today(), "")));

        assertThat(reasonOf(health.agency.in(() -> checking.accept(both, report))))
                .isEqualTo(PlanRefusal.OWN_WORK);
    }

    @Test
    void isHandedToAPersonOfTheUnitOnly() {
        Actor clerk = health.agency.person("Bùi Văn Lộc", health.medicine, Role.STAFF);
        assertThat(reasonOf(health.agency.in(() -> work.start(clerk, report))))
                .isEqualTo(PlanRefusal.NOT_YOUR_TASK);
        assertThat(
                        reasonOf(
                                health.agency.in(
                                        () ->
                                                steering.handOver(
                                                        head,
                                                        report,
                                                        health.headOfPharmacy.person()))))
                .isEqualTo(PlanRefusal.NOT_OF_THE_UNIT);

        health.agency.run(() -> TestAgency.done(steering.handOver(head, report, clerk.person())));
        health.agency.run(() -> TestAgency.done(work.start(clerk, report)));

        assertThat(seenBy(clerk).task().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void keepsEvidenceThatWasTakenBack() {
        EvidenceId file = addFile(head);
        assertThat(reasonOf(health.agency.in(() -> evidence.withdraw(health.secretary, file))))
                .isEqualTo(PlanRefusal.NOT_YOUR_EVIDENCE);

        health.agency.run(() -> TestAgency.done(evidence.withdraw(head, file)));

        assertThat(seenBy(head).evidence()).hasSize(1).noneMatch(each -> each.evidence().counts());
        assertThat(reasonOf(health.agency.in(() -> work.submit(head, report, today(), ""))))
                .isEqualTo(PlanRefusal.NO_EVIDENCE);
    }

    @Test
    void takesNoEvidenceBackOnceHandedIn() {
        EvidenceId file = addFile(head);
        health.agency.run(() -> TestAgency.done(work.submit(head, report, today(), "")));

        assertThat(reasonOf(health.agency.in(() -> evidence.withdraw(head, file))))
                .isEqualTo(PlanRefusal.EVIDENCE_HANDED_IN);
    }

    @Test
    void takesWholeSafeLinksOnly() {
        for (String link :
                List.of("http://sen.vn/a", "javascript:alert(1)", "sen.vn", "https://")) {
            assertThat(reasonOf(health.agency.in(() -> evidence.addLink(head, report, "", link))))
                    .as(link)
                    .isEqualTo(PlanRefusal.BAD_LINK);
        }
    }

    @Test
    void keepsBothDaysWhenTheDayOfCompletionIsCorrected() {
        submit();
        LocalDate right = LocalDate.of(2023, 9, 15);
        health.agency.run(
                () ->
                        TestAgency.done(
                                steering.correctDone(
                                        head, report, right, "Báo cáo ký ngày 15/9.")));

        assertThat(seenBy(head).task().progress().doneOn()).isEqualTo(right);
        assertThat(seenBy(head).remarks())
                .extracting(each -> each.remark().correction())
                .containsExactly(new Remark.Correction(today(), right));
    }

    @Test
    void isLateByWorkingDaysFromTheDayAfterItIsDue() {
        assertThat(seenBy(head).line().standing())
                .isEqualTo(new Standing(Standing.Kind.DUE_SOON, 1));
        health.on(2023, 9, 27);

        assertThat(seenBy(head).line().standing()).isEqualTo(new Standing(Standing.Kind.LATE, 6));
        assertThat(list(health.secretary, TaskFilter.Whose.EVERYBODY, TaskFilter.When.LATE))
                .isNotEmpty()
                .allMatch(TaskLine::isLate);
    }

    @Test
    void staysInTheListsWithAReasonWhenCancelled() {
        health.agency.run(
                () -> TestAgency.done(steering.cancel(health.leader, report, "Gộp vào quý IV.")));

        assertThat(seenBy(head).task().state()).isEqualTo(TaskState.CANCELLED);
        assertThat(health.tasks(plan, 2, "Phòng Nghiệp vụ Y")).hasSize(4);
    }

    @Test
    void isFoundInTheListsOfThoseItConcerns() {
        submit();

        assertThat(list(health.secretary, TaskFilter.Whose.FOR_ME_TO_CHECK, TaskFilter.When.ANY))
                .extracting(each -> each.task().id())
                .containsExactly(report);
        assertThat(list(health.leader, TaskFilter.Whose.FOR_ME_TO_CHECK, TaskFilter.When.ANY))
                .isEmpty();
        assertThat(list(head, TaskFilter.Whose.MINE, TaskFilter.When.SUBMITTED))
                .extracting(each -> each.task().id())
                .containsExactly(report);
        assertThat(list(health.headOfPharmacy, TaskFilter.Whose.MINE, TaskFilter.When.SUBMITTED))
                .isEmpty();
    }

    @Test
    void isFoundWithOrWithoutMarks() {
        TaskFilter.Viewing viewing = new TaskFilter.Viewing(head, today());
        for (String words : List.of("bao cao ket qua", "Báo cáo kết quả", "QUÝ III")) {
            TaskFilter filter =
                    new TaskFilter(
                            TaskFilter.Whose.MY_UNIT,
                            TaskFilter.When.ANY,
                            TaskFilter.Span.quarter(2023, 3),
                            words,
                            viewing,
                            new TaskFilter.Page(0, 20));
            SeeTasks.TaskList found = health.agency.in(() -> lists.list(filter));
            assertThat(found.lines())
                    .as(words)
                    .extracting(each -> each.task().id())
                    .containsExactly(report);
            assertThat(found.total()).isOne();
        }
    }

    @Test
    void countsWhatThereIsInEachPlight() {
        submit();
        health.on(2023, 9, 27);
        TaskFilter filter =
                TaskFilter.of(
                        TaskFilter.Whose.MY_UNIT,
                        TaskFilter.When.ANY,
                        new TaskFilter.Viewing(head, LocalDate.of(2023, 9, 27)));

        TaskCounts counts = health.agency.in(() -> lists.list(filter)).counts();
        assertThat(counts.submitted()).isOne();
        assertThat(counts.late()).as("objectives, reports of two quarters").isEqualTo(3);
    }

    @Test
    void standsOnTheFirstPageWithTheYearThatRuns() {
        SeeHome.Seen seen = health.agency.in(() -> homes.look(health.secretary, null));

        assertThat(seen.plans()).hasSize(1);
        assertThat(Objects.requireNonNull(seen.year()).tasks())
                .extracting(each -> each.task().id())
                .contains(report);
    }

    @Test
    void isHiddenFromOtherAgencies() {
        Department justice = founder.found("Sở Tư pháp");

        assertThatThrownBy(() -> justice.agency.in(() -> sight.detail(report, justice.secretary)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> justice.agency.in(() -> work.start(head, report)))
                .isInstanceOf(NotFound.class);
    }

    private List<TaskLine> list(Actor viewer, TaskFilter.Whose of, TaskFilter.When when) {
        LocalDate today = health.agency.in(() -> homes.look(health.secretary, null)).day().today();
        TaskFilter filter = TaskFilter.of(of, when, new TaskFilter.Viewing(viewer, today));
        return health.agency.in(() -> lists.list(filter)).lines();
    }

    private void submit() {
        addFile(head);
        health.agency.run(() -> TestAgency.done(work.submit(head, report, today(), "")));
    }

    private EvidenceId addFile(Actor by) {
        byte[] text = "Báo cáo quý III".getBytes(StandardCharsets.UTF_8);
        return health.agency.in(
                () ->
                        TestAgency.done(
                                evidence.addFile(
                                        by,
                                        report,
                                        "bao-cao.txt",
                                        new ByteArrayInputStream(text))));
    }

    private TaskDetail seenBy(Actor viewer) {
        return health.agency.in(() -> sight.detail(report, viewer));
    }

    private static LocalDate today() {
        return DUE.minusDays(1);
    }
}
