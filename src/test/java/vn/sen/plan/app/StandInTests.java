package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.NewAbsence;
import vn.sen.agency.Staffing;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.TaskFilter;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Somebody of the health department is away from 18 to 22 September, and Ms Liên stands in. */
@SenTest
class StandInTests {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 18);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 22);

    @Autowired private Department.Founder founder;
    @Autowired private Agencies agencies;
    @Autowired private Staffing staffing;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask checking;
    @Autowired private SteerTask steering;
    @Autowired private SubmitPlan submission;
    @Autowired private ApprovePlan approval;
    @Autowired private SeeTask sight;
    @Autowired private SeeTasks lists;
    @Autowired private SeeHome homes;
    @Autowired private Trail trail;

    private Department health;
    private Actor lien;
    private PlanId plan;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        lien = health.agency.person("Vũ Thị Liên", health.pharmacy, Role.STAFF);
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.on(2023, 9, 18);
    }

    @Test
    void findsWhatWaitsForWhoIsAwayAndLosesItWhenHeIsBack() {
        assertThat(mine(lien)).doesNotContain(report);
        away(health.headOfMedicine, lien);

        assertThat(mine(lien)).contains(report);
        assertThat(seenBy(lien).rights().submit()).isTrue();
        assertThat(seenBy(lien).absence().standsInFor()).isEqualTo("Nguyễn Thị Đào");
        assertThat(seenBy(health.leader).absence().gone())
                .containsExactly(new TaskDetail.Gone("Nguyễn Thị Đào", LAST, "Vũ Thị Liên"));

        health.on(2023, 9, 23);
        assertThat(mine(lien)).doesNotContain(report);
        assertThat(seenBy(lien).absence().gone()).isEmpty();
        assertThat(reasonOf(start(lien))).isEqualTo(PlanRefusal.NOT_YOUR_TASK);
    }

    @Test
    void worksForWhoIsAwayWithoutTakingTheWorkFromHim() {
        away(health.headOfMedicine, lien);
        TestAgency.done(start(lien));
        submit(lien);

        Task task = seenBy(lien).task();
        assertThat(task.hands().doerPerson()).isEqualTo(health.headOfMedicine.person());
        assertThat(task.progress().submittedBy()).isEqualTo(lien.person());
        assertThat(seenBy(lien).history())
                .extracting(
                        each -> each.entry().what(),
                        each -> each.by().name(),
                        TaskDetail.Done::inPlaceOf)
                .contains(
                        tuple("task.started", "Vũ Thị Liên", "Nguyễn Thị Đào"),
                        tuple("task.evidence-added", "Vũ Thị Liên", "Nguyễn Thị Đào"),
                        tuple("task.submitted", "Vũ Thị Liên", "Nguyễn Thị Đào"));
        assertThat(seenBy(lien).remarks())
                .extracting(each -> each.by().name(), TaskDetail.Said::inPlaceOf)
                .containsExactly(tuple("Vũ Thị Liên", "Nguyễn Thị Đào"));
    }

    @Test
    void finishesWhatWasHandedToWhoIsAwayInPerson() {
        Actor loc = health.agency.person("Bùi Văn Lộc", health.medicine, Role.STAFF);
        away(loc, lien);
        assertThat(mine(lien)).isEmpty();
        health.agency.run(
                () ->
                        TestAgency.done(
                                steering.handOver(health.headOfMedicine, report, loc.person())));

        assertThat(mine(lien)).containsExactly(report);
        TestAgency.done(start(lien));
        assertThat(seenBy(loc).task().hands().doerPerson()).isEqualTo(loc.person());
        health.on(2023, 9, 25);
        assertThat(reasonOf(start(lien))).isEqualTo(PlanRefusal.NOT_YOUR_TASK);
        assertThat(mine(loc)).containsExactly(report);
    }

    @Test
    void acceptsForTheSecretaryAndSaysSo() {
        submit(health.headOfMedicine);
        away(health.secretary, lien);
        assertThat(toCheck(lien)).containsExactly(report);

        health.agency.run(() -> TestAgency.done(checking.accept(now(lien), report)));

        assertThat(seenBy(lien).task().state()).isEqualTo(TaskState.ACCEPTED);
        Entry accepted = entries("task", report.value()).getLast();
        assertThat(accepted.by()).isEqualTo(lien.person());
        assertThat(accepted.as()).isEqualTo(Role.ISO_SECRETARY);
        assertThat(accepted.after())
                .containsEntry("inPlaceOf", health.secretary.person().toString());
    }

    @Test
    void actsUnderHisOwnNameWhereTheRightIsHisOwn() {
        submit(health.headOfMedicine);
        away(health.secretary, health.leader);

        health.agency.run(() -> TestAgency.done(checking.accept(now(health.leader), report)));

        Entry accepted = entries("task", report.value()).getLast();
        assertThat(accepted.as()).isEqualTo(Role.LEADER);
        assertThat(accepted.after()).doesNotContainKey("inPlaceOf");
    }

    @Test
    void neverAcceptsHisOwnWorkForAnother() {
        submit(health.headOfMedicine);
        away(health.secretary, health.headOfMedicine);

        assertThat(toCheck(health.headOfMedicine)).isEmpty();
        assertThat(reasonOf(accept(health.headOfMedicine))).isEqualTo(PlanRefusal.OWN_WORK);
    }

    @Test
    void neverAcceptsTheWorkOfTheOneForWhomHeStandsIn() {
        Actor both =
                health.agency.person(
                        "Đỗ Thị Hoa", health.medicine, Role.UNIT_HEAD, Role.ISO_SECRETARY);
        submit(both);
        away(health.secretary, health.headOfPharmacy);
        away(both, lien);

        assertThat(now(lien).standsInFor().getFirst().holds(Role.ISO_SECRETARY)).isTrue();
        assertThat(toCheck(lien)).isEmpty();
        assertThat(reasonOf(accept(lien))).isEqualTo(PlanRefusal.OWN_WORK);
        assertThat(toCheck(health.headOfPharmacy)).containsExactly(report);
    }

    @Test
    void approvesThePlanForTheOnlyLeader() {
        PlanId next = submittedPlan();
        assertThat(PlanPermission.APPROVE_PLAN.allows(now(lien))).isFalse();
        away(health.leader, lien);

        assertThat(PlanPermission.APPROVE_PLAN.allows(now(lien))).isTrue();
        TestAgency.done(approve(lien, next));

        Entry approved = entries("plan", next.value()).getLast();
        assertThat(approved.what()).isEqualTo("plan.approved");
        assertThat(approved.after()).containsEntry("inPlaceOf", health.leader.person().toString());
    }

    @Test
    void approvesNothingWhereAnotherLeaderIsHere() {
        health.agency.person("Phan Phó Giám Đốc", Role.LEADER);
        away(health.leader, lien);

        assertThat(PlanPermission.APPROVE_PLAN.allows(now(lien))).isFalse();
    }

    @Test
    void approvesNoPlanThatHeHandedInHimself() {
        PlanId next = submittedPlan();
        away(health.leader, health.secretary);

        assertThat(reasonOf(approve(health.secretary, next))).isEqualTo(PlanRefusal.OWN_PLAN);
    }

    @Test
    void getsNoOtherRightsOfWhoIsAway() {
        away(health.secretary, lien);

        assertThat(List.of(PlanPermission.values()))
                .filteredOn(each -> each.allows(now(lien)))
                .containsExactly(
                        PlanPermission.SEE_PLAN,
                        PlanPermission.WORK,
                        PlanPermission.HAND_OVER,
                        PlanPermission.CHECK_WORK);
    }

    @Test
    void listsExactlyWhatTheRulesAllow() {
        submit(health.headOfMedicine);
        away(health.headOfMedicine, health.headOfPharmacy);
        away(health.secretary, health.headOfPharmacy);
        away(health.leader, health.auditor);
        for (Actor each :
                List.of(
                        lien,
                        health.headOfMedicine,
                        health.headOfPharmacy,
                        health.secretary,
                        health.auditor)) {
            Actor viewer = now(each);
            assertThat(mine(each))
                    .containsExactlyInAnyOrderElementsOf(all(task -> task.isFor(viewer)));
            assertThat(toCheck(each))
                    .containsExactlyInAnyOrderElementsOf(all(task -> task.isNamedToCheck(viewer)));
        }
        assertThat(now(health.headOfPharmacy).standsInFor()).hasSize(2);
    }

    private PlanId submittedPlan() {
        health.on(2023, 1, 9);
        PlanId next = health.drafted("dong-thap-health-2023");
        health.agency.run(() -> TestAgency.done(submission.submit(health.secretary, next)));
        return next;
    }

    private Outcome<PlanId> approve(Actor by, PlanId next) {
        int version = health.overview(next).plan().version();
        return health.agency.in(() -> approval.approve(now(by), next, version, null));
    }

    private void away(Actor who, Actor substitute) {
        LocalDate first = health.agency.in(() -> homes.look(health.secretary, null)).day().today();
        NewAbsence absence =
                new NewAbsence(who.person(), substitute.person(), first, first.plusDays(4));
        health.agency.run(() -> TestAgency.done(staffing.enter(null, absence)));
    }

    /** As he is today. */
    private Actor now(Actor who) {
        return health.agency.in(() -> agencies.atWork(who.person())).orElseThrow().actor();
    }

    private Outcome<TaskId> start(Actor by) {
        return health.agency.in(() -> work.start(now(by), report));
    }

    private Outcome<TaskId> accept(Actor by) {
        return health.agency.in(() -> checking.accept(now(by), report));
    }

    private void submit(Actor by) {
        byte[] text = "Báo cáo quý III".getBytes(StandardCharsets.UTF_8);
        health.agency.run(
                () -> {
                    TestAgency.done(
                            evidence.addFile(
                                    now(by), report, "a.txt", new ByteArrayInputStream(text)));
                    TestAgency.done(work.submit(now(by), report, FIRST, "Đủ số liệu."));
                });
    }

    private TaskDetail seenBy(Actor viewer) {
        return health.agency.in(() -> sight.detail(report, now(viewer)));
    }

    private List<TaskId> mine(Actor viewer) {
        return list(viewer, TaskFilter.Whose.MINE);
    }

    private List<TaskId> toCheck(Actor viewer) {
        return list(viewer, TaskFilter.Whose.FOR_ME_TO_CHECK);
    }

    private List<TaskId> list(Actor viewer, TaskFilter.Whose whose) {
        TaskFilter filter =
                TaskFilter.of(
                        whose, TaskFilter.When.ANY, new TaskFilter.Viewing(now(viewer), FIRST));
        return health.agency.in(() -> lists.list(filter)).lines().stream()
                .map(each -> each.task().id())
                .toList();
    }

    private List<TaskId> all(Predicate<Task> wanted) {
        return health.overview(plan).tasks().stream()
                .map(TaskLine::task)
                .filter(wanted)
                .map(Task::id)
                .toList();
    }

    private List<Entry> entries(String type, java.util.UUID id) {
        return health.agency.in(() -> trail.of(new Subject(type, Objects.requireNonNull(id))));
    }
}
