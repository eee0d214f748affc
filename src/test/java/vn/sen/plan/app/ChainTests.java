package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;

/**
 * The plan of Trà Vinh, rows 3 and 4 (places 4 and 5): a new guiding document starts 30 working
 * days for the review of procedures, whose completion starts 10 working days for the decision;
 * without one, the review is due before 31 August and the decision before 15 September.
 */
@SenTest
class ChainTests {

    private static final int REVIEW = 4;
    private static final int DECISION = 5;
    private static final LocalDate RECEIVED = LocalDate.of(2023, 2, 1);
    private static final LocalDate REVIEW_DUE = LocalDate.of(2023, 3, 15);

    @Autowired private Department.Founder founder;
    @Autowired private CorrectItem correction;
    @Autowired private RecordEvent recording;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask checking;
    @Autowired private SteerTask steering;

    private Department ict;
    private PlanId plan;

    @BeforeEach
    void approveThePlan() {
        ict = founder.found("Sở Thông tin và Truyền thông");
        PlanId draft = ict.drafted("tra-vinh-ict-2023");
        ItemId decision = ict.row(draft, DECISION).item().id();
        Part secretary =
                Part.of(
                        PartRole.PERFORM,
                        "",
                        PartFunction.DO,
                        new Assignee.RoleHolder(Role.ISO_SECRETARY));
        ict.agency.run(
                () ->
                        TestAgency.done(
                                correction.assign(ict.secretary, decision, 1, List.of(secretary))));
        plan = ict.approve(draft);
    }

    @Test
    void schedulesTheCaseThatHoldsWhereNothingHappens() {
        assertThat(dues(REVIEW)).containsOnly(LocalDate.of(2023, 8, 30)).hasSize(2);
        assertThat(dues(DECISION)).containsExactly(LocalDate.of(2023, 9, 14));
    }

    @Test
    void countsTheReviewFromTheDocumentsArrival() {
        happened(PlanEvent.Choice.KEEP_DEFAULT);

        assertThat(dues(REVIEW))
                .containsExactlyInAnyOrder(
                        REVIEW_DUE,
                        REVIEW_DUE,
                        LocalDate.of(2023, 8, 30),
                        LocalDate.of(2023, 8, 30));
    }

    @Test
    void countsTheDecisionFromTheLastReviewOfAll() {
        happened(PlanEvent.Choice.KEEP_DEFAULT);
        finish(ict.headOfMedicine, review("Phòng Nghiệp vụ Y"), LocalDate.of(2023, 3, 8));
        assertThat(dues(DECISION)).containsExactly(LocalDate.of(2023, 9, 14));

        finish(ict.headOfPharmacy, review("Phòng Nghiệp vụ Dược"), LocalDate.of(2023, 3, 10));

        assertThat(dues(DECISION))
                .containsExactly(LocalDate.of(2023, 3, 24), LocalDate.of(2023, 9, 14));
    }

    @Test
    void followsTheSameWorkOnce() {
        happened(PlanEvent.Choice.KEEP_DEFAULT);
        finish(ict.headOfMedicine, review("Phòng Nghiệp vụ Y"), LocalDate.of(2023, 3, 8));
        TaskId other = review("Phòng Nghiệp vụ Dược");
        ict.agency.run(
                () -> TestAgency.done(steering.cancel(ict.leader, other, "Không có quy trình")));

        assertThat(dues(DECISION))
                .containsExactly(LocalDate.of(2023, 3, 22), LocalDate.of(2023, 9, 14));
    }

    @Test
    void leavesTheDecisionOfTheOtherCaseAlone() {
        for (TaskLine each : ict.row(plan, REVIEW).tasks()) {
            Actor head =
                    each.doer().name().equals("Phòng Nghiệp vụ Y")
                            ? ict.headOfMedicine
                            : ict.headOfPharmacy;
            finish(head, each.task().id(), LocalDate.of(2023, 7, 3));
        }

        assertThat(dues(DECISION)).containsExactly(LocalDate.of(2023, 9, 14));
    }

    @Test
    void asksWhatBecomesOfTheDefaultDate() {
        assertThat(reasonOf(happen(null))).isEqualTo(PlanRefusal.CHOOSE_CASE);
        assertThat(ict.row(plan, REVIEW).tasks()).hasSize(2);
    }

    @Test
    void putsTheEventsDateInThePlaceOfTheDefaultOnes() {
        happened(PlanEvent.Choice.REPLACE_DEFAULT);

        assertThat(live(REVIEW)).containsOnly(REVIEW_DUE).hasSize(2);
        assertThat(live(DECISION)).isEmpty();
        assertThat(ict.row(plan, REVIEW).tasks()).hasSize(4);
    }

    @Test
    void opensNothingWhenTheSameEventIsToldAgain() {
        happened(PlanEvent.Choice.KEEP_DEFAULT);

        assertThat(reasonOf(happen(PlanEvent.Choice.KEEP_DEFAULT)))
                .isEqualTo(PlanRefusal.ALREADY_RECORDED);
        assertThat(ict.row(plan, REVIEW).tasks()).hasSize(4);
    }

    @Test
    void recordsOneEventForTwoClicksAtOnce() throws Exception {
        Callable<Outcome<List<Task>>> click = () -> happen(PlanEvent.Choice.KEEP_DEFAULT);
        List<Outcome<List<Task>>> answers;
        try (ExecutorService clicks = Executors.newFixedThreadPool(2)) {
            answers =
                    clicks.invokeAll(List.of(click, click)).stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(answers)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(
                        each -> assertThat(reasonOf(each)).isEqualTo(PlanRefusal.ALREADY_RECORDED));
        assertThat(ict.row(plan, REVIEW).tasks()).hasSize(4);
    }

    @Test
    void countsBackFromADateThatAnotherPlanGives() {
        Department health = founder.found("Sở Y tế");
        PlanId audits = health.approve(health.drafted("dong-thap-health-2023"));
        ClauseId byPlan = Objects.requireNonNull(health.row(audits, 6).clauses().getFirst().id());
        PlanEvent.Span span =
                new PlanEvent.Span(LocalDate.of(2023, 10, 16), LocalDate.of(2023, 10, 18));
        health.agency.run(
                () ->
                        TestAgency.done(
                                recording.dated(
                                        health.secretary, byPlan, span, "Kế hoạch số 12/KH-SYT")));

        assertThat(duesOf(health.row(audits, 6).tasks()))
                .containsExactly(LocalDate.of(2023, 10, 18));
        assertThat(health.row(audits, 5).tasks())
                .extracting(each -> each.task().schedule().due())
                .contains(LocalDate.of(2023, 10, 6));
        assertThat(health.row(audits, 5).tasks())
                .extracting(each -> each.task().schedule().opens())
                .contains(LocalDate.of(2023, 10, 1));
    }

    @Test
    void countsBackFromTheAwaitedRowsOwnDateWhenThePlanIsApproved() {
        Department health = founder.found("Sở Y tế");
        PlanId audits = health.drafted("dong-thap-health-2023");
        Item audit = health.row(audits, 6).item();
        ItemText dated =
                new ItemText(
                        "",
                        "6",
                        audit.text().content(),
                        "Trước ngày 20/10/2023",
                        List.of(),
                        audit.text().activities(),
                        List.of());
        health.agency.run(
                () -> TestAgency.done(correction.reword(health.secretary, audit.id(), 1, dated)));
        health.approve(audits);

        assertThat(duesOf(health.row(audits, 5).tasks()))
                .containsExactly(LocalDate.of(2023, 7, 3), LocalDate.of(2023, 10, 9));
    }

    @Test
    void leavesTheDateOpenWhereAnEventSaysNone() {
        Department health = founder.found("Sở Y tế");
        PlanId year = health.approve(health.drafted("dong-thap-health-2023"));
        ClauseId course = Objects.requireNonNull(health.row(year, 4).clauses().getFirst().id());
        health.on(2023, 4, 3);
        PlanEvent.Told told =
                new PlanEvent.Told(LocalDate.of(2023, 4, 1), "Thông báo số 31", "", null);
        List<Task> opened =
                health.agency.in(
                        () ->
                                TestAgency.done(
                                        recording.happened(health.secretary, course, told, null)));

        assertThat(opened).hasSize(1).allMatch(Task::isUndated);
        TaskId task = opened.getFirst().id();
        LocalDate due = LocalDate.of(2023, 4, 20);
        health.agency.run(
                () ->
                        TestAgency.done(
                                steering.date(health.secretary, task, null, due, "Lịch học")));
        assertThat(duesOf(health.row(year, 4).tasks())).containsExactly(due);
    }

    private void happened(PlanEvent.Choice choice) {
        TestAgency.done(happen(choice));
    }

    private Outcome<List<Task>> happen(PlanEvent.@Nullable Choice choice) {
        ict.on(2023, 2, 6);
        ClauseId clause = Objects.requireNonNull(ict.row(plan, REVIEW).clauses().getFirst().id());
        PlanEvent.Told told = new PlanEvent.Told(RECEIVED, "Thông tư 02/2023", "", choice);
        return ict.agency.in(() -> recording.happened(ict.secretary, clause, told, null));
    }

    private TaskId review(String unit) {
        return ict.tasks(plan, REVIEW, unit).stream()
                .filter(each -> REVIEW_DUE.equals(each.task().schedule().due()))
                .findFirst()
                .orElseThrow()
                .task()
                .id();
    }

    private void finish(Actor head, TaskId task, LocalDate day) {
        ict.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        ict.agency.run(
                () -> {
                    TestAgency.done(
                            evidence.addLink(head, task, "Biên bản", "https://example.vn/bb.pdf"));
                    TestAgency.done(work.submit(head, task, day, ""));
                    TestAgency.done(checking.accept(ict.secretary, task));
                });
    }

    private List<LocalDate> dues(int place) {
        return duesOf(ict.row(plan, place).tasks());
    }

    private List<LocalDate> live(int place) {
        return duesOf(
                ict.row(plan, place).tasks().stream()
                        .filter(each -> each.task().state() != TaskState.CANCELLED)
                        .toList());
    }

    private static List<LocalDate> duesOf(List<TaskLine> tasks) {
        return tasks.stream()
                .map(each -> each.task().schedule().due())
                .filter(Objects::nonNull)
                .toList();
    }
}
