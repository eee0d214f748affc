package vn.sen.agency.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.NewAbsence;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staffing;
import vn.sen.agency.WorkInHand;
import vn.sen.agency.domain.HandOver;
import vn.sen.agency.domain.HandOverRefusal;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SteerTask;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/**
 * Mr Lộc of the division of medicine leaves: he has a report in hand, accepts what the division of
 * pharmacy does in the plan's third row, is the only clerk, and stands in for his head.
 */
@SenTest
class HandOverTests {

    @Autowired private Department.Founder founder;
    @Autowired private HandWorkOver handing;
    @Autowired private ReadHandOver sight;
    @Autowired private KeepPeople people;
    @Autowired private KeepAbsences absences;
    @Autowired private Staffing staffing;
    @Autowired private SteerTask steering;
    @Autowired private CorrectItem items;
    @Autowired private Agencies agencies;
    @Autowired private Trail trail;

    private Department health;
    private Actor administrator;
    private Actor loc;
    private Actor lien;
    private Actor accepter;
    private PlanId plan;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        administrator = health.agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
        loc = health.agency.person("Bùi Văn Lộc", health.medicine, Role.CLERK, Role.STAFF);
        accepter = health.auditor;
        lien = health.agency.person("Vũ Thị Liên", health.medicine, Role.STAFF);
        PlanId drafted = health.drafted("dong-thap-health-2023");
        acceptTheSecondRow(drafted);
        plan = health.approve(drafted);
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.agency.run(
                () ->
                        TestAgency.done(
                                steering.handOver(health.headOfMedicine, report, loc.person())));
    }

    /** What the units do in the second row, he accepts in person. */
    private void acceptTheSecondRow(PlanId drafted) {
        PlanOverview.Row row = health.row(drafted, 2);
        List<Part> parts =
                row.item().parts().stream()
                        .map(each -> each.heldRole() == null ? each : accepting(each))
                        .toList();
        ItemId item = row.item().id();
        int version = row.item().version();
        health.agency.run(
                () -> TestAgency.done(items.assign(health.secretary, item, version, parts)));
    }

    private Part accepting(Part part) {
        return Part.of(
                part.role(), part.words(), PartFunction.ACCEPT, new Assignee.Person(loc.person()));
    }

    @Test
    void findsAllThatHangsOnSomebody() {
        standIn();

        assertThat(hanging())
                .extracting(WorkInHand.Piece::kind)
                .contains("agency.hangs.role", "agency.hangs.stand-in", "plan.hangs.task");
        assertThat(hanging())
                .filteredOn(each -> each.kind().equals("plan.hangs.task"))
                .extracting(WorkInHand.Piece::href)
                .containsExactly("/viec/" + report);
        assertThat(hanging().getFirst().name()).isEqualTo("Văn thư, Phòng Nghiệp vụ Y");
    }

    @Test
    void letsNobodyGoWhileWorkHangsOnHim() {
        assertThat(reason(leave())).isEqualTo(AgencyRefusal.WORK_IN_HAND);
        assertThat(colleagues()).contains("Bùi Văn Lộc");
        assertThat(task().hands().doerPerson()).isEqualTo(loc.person());

        TestAgency.done(handOver(all(lien)));
        assertThat(hanging()).isEmpty();
        TestAgency.done(leave());
        assertThat(colleagues()).doesNotContain("Bùi Văn Lộc");
    }

    @Test
    void givesAllToOneSuccessor() {
        standIn();
        HandOver done = TestAgency.done(handOver(all(lien)));

        assertThat(done.pieces()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(task().hands().doerPerson()).isEqualTo(lien.person());
        Actor successor = now(lien);
        assertThat(successor.holds(Role.CLERK)).isTrue();
        assertThat(successor.standsInFor())
                .extracting(Actor::person)
                .containsExactly(health.headOfMedicine.person());
        assertThat(now(loc).holds(Role.CLERK)).isFalse();
        assertThat(now(loc).standsInFor()).isEmpty();
    }

    @Test
    void givesPiecesToSeveralSuccessors() {
        Map<String, PersonId> to = all(lien);
        to.put("task:" + report, health.headOfMedicine.person());
        TestAgency.done(handOver(to));

        assertThat(task().hands().doerPerson()).isEqualTo(health.headOfMedicine.person());
        assertThat(now(lien).holds(Role.CLERK)).isTrue();
    }

    @Test
    void leavesATrailAndAPaper() {
        TestAgency.done(handOver(all(lien)));

        assertThat(entries("task", report.value()).getLast())
                .satisfies(
                        each -> {
                            assertThat(each.what()).isEqualTo("task.passed-on");
                            assertThat(each.as()).isEqualTo(Role.ADMINISTRATOR);
                            assertThat(each.before()).containsEntry("doer", loc.person() + "");
                            assertThat(each.after()).containsEntry("doer", lien.person() + "");
                        });
        assertThat(entries("person", loc.person().value()))
                .extracting(Entry::what)
                .endsWith("role.ended", "person.handed-over");
        assertThat(health.agency.in(() -> sight.of(loc.person())).papers())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.reason()).isEqualTo("Chuyển công tác");
                            assertThat(each.pieces())
                                    .extracting(HandOver.Piece::name, HandOver.Piece::successor)
                                    .contains(tuple("Văn thư, Phòng Nghiệp vụ Y", lien.person()));
                        });
        assertThat(health.agency.in(() -> trail.latest(50)).toString())
                .doesNotContain("Chuyển công tác", "Lộc");
    }

    @Test
    void passesTheRowsOfThePlanOnSoThatLaterWorkReachesTheSuccessor() {
        if (hanging().stream().noneMatch(each -> each.kind().equals("plan.hangs.row"))) {
            throw new AssertionError("the second row names him");
        }
        TestAgency.done(handOver(all(lien)));

        assertThat(health.row(plan, 2).item().parts())
                .extracting(each -> each.assignee().personId())
                .contains(lien.person())
                .doesNotContain(loc.person());
        assertThat(health.row(plan, 2).tasks())
                .map(TaskLine::task)
                .filteredOn(each -> !each.state().isOver())
                .extracting(each -> each.hands().acceptPerson())
                .doesNotContain(loc.person());
    }

    @Test
    void makesNobodyTheJudgeOfHisOwnWork() {
        TaskId judged =
                health.row(plan, 2).tasks().stream()
                        .map(TaskLine::task)
                        .filter(each -> loc.person().equals(each.hands().acceptPerson()))
                        .filter(each -> health.medicine.equals(each.hands().doerUnit()))
                        .map(Task::id)
                        .findFirst()
                        .orElseThrow();
        health.agency.run(
                () ->
                        TestAgency.done(
                                steering.handOver(health.headOfMedicine, judged, lien.person())));

        accepter = lien;
        assertThat(reason(handOver(all(lien)))).isEqualTo(HandOverRefusal.PIECES_REFUSED);
        Map<String, Reason> refused =
                health.agency.in(() -> handing.refused(administrator, loc.person(), all(lien)));
        assertThat(refused).containsEntry("accept:" + judged, PlanRefusal.WOULD_CHECK_OWN_WORK);
        assertThat(now(loc).holds(Role.CLERK)).as("nothing was done").isTrue();
    }

    @Test
    void asksForASuccessorWhoIsNotAwayWhereHeIsToStandIn() {
        standIn();
        NewAbsence away = absence(lien, health.headOfPharmacy);
        health.agency.run(() -> TestAgency.done(absences.enter(null, away)));

        assertThat(reason(handOver(all(lien)))).isEqualTo(HandOverRefusal.PIECES_REFUSED);
    }

    @Test
    void isRefusedWithoutAReason() {
        assertThat(reason(handOver(all(lien), " "))).isEqualTo(HandOverRefusal.REASON_MISSING);
        assertThat(reason(handOver(all(lien), "a".repeat(501))))
                .isEqualTo(HandOverRefusal.REASON_TOO_LONG);
    }

    @Test
    void isRefusedWhereAPieceHasNoSuccessor() {
        Map<String, PersonId> to = all(lien);
        to.remove("task:" + report);

        assertThat(reason(handOver(to))).isEqualTo(HandOverRefusal.SUCCESSOR_MISSING);
        assertThat(reason(handOver(Map.of()))).isEqualTo(HandOverRefusal.SUCCESSOR_MISSING);
    }

    @Test
    void isRefusedToHimselfAndToSomebodyWhoLeft() {
        accepter = loc;
        assertThat(reason(handOver(all(loc)))).isEqualTo(HandOverRefusal.SUCCESSOR_IS_HIMSELF);
        accepter = health.auditor;
        health.agency.run(() -> TestAgency.done(people.leave(administrator, lien.person(), 1)));
        assertThat(reason(handOver(all(lien)))).isEqualTo(HandOverRefusal.SUCCESSOR_GONE);
    }

    @Test
    void isRefusedWhereSomethingElseHangsThanWasShown() {
        Map<String, PersonId> to = all(lien);
        String seen = health.agency.in(() -> sight.of(loc.person())).hanging().fingerprint();
        standIn();

        var asked = new HandWorkOver.Asked(seen, to, "Chuyển công tác");
        assertThat(
                        reason(
                                health.agency.in(
                                        () -> handing.apply(administrator, loc.person(), asked))))
                .isEqualTo(HandOverRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void isRefusedWhereNothingHangs() {
        var asked = new HandWorkOver.Asked("", Map.of(), "Chuyển công tác");

        assertThat(
                        reason(
                                health.agency.in(
                                        () -> handing.apply(administrator, lien.person(), asked))))
                .isEqualTo(HandOverRefusal.NOTHING_HANGS);
    }

    private void standIn() {
        NewAbsence away = absence(health.headOfMedicine, loc);
        health.agency.run(() -> TestAgency.done(staffing.enter(null, away)));
    }

    private NewAbsence absence(Actor who, Actor substitute) {
        LocalDate today = vn.sen.TestClock.START;
        return new NewAbsence(who.person(), substitute.person(), today, today.plusDays(4));
    }

    private List<WorkInHand.Piece> hanging() {
        return health.agency.in(() -> sight.of(loc.person())).hanging().pieces();
    }

    private Map<String, PersonId> all(Actor successor) {
        Map<String, PersonId> to = new HashMap<>();
        for (WorkInHand.Piece each : hanging()) {
            boolean accepts = each.key().startsWith("accept:");
            to.put(each.key(), (accepts ? accepter : successor).person());
        }
        return to;
    }

    private Outcome<HandOver> handOver(Map<String, PersonId> to) {
        return handOver(to, "Chuyển công tác");
    }

    private Outcome<HandOver> handOver(Map<String, PersonId> to, String reason) {
        String seen = health.agency.in(() -> sight.of(loc.person())).hanging().fingerprint();
        var asked = new HandWorkOver.Asked(seen, to, reason);
        return health.agency.in(() -> handing.apply(administrator, loc.person(), asked));
    }

    private Outcome<PersonId> leave() {
        return health.agency.in(() -> people.leave(administrator, loc.person(), 1));
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reason();
    }

    private Task task() {
        return health.overview(plan).tasks().stream()
                .map(TaskLine::task)
                .filter(each -> each.id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private Actor now(Actor who) {
        return health.agency.in(() -> agencies.atWork(who.person())).orElseThrow().actor();
    }

    private List<String> colleagues() {
        return health.agency.in(agencies::people).stream().map(PersonView::name).toList();
    }

    private List<Entry> entries(String type, java.util.UUID id) {
        return health.agency.in(() -> trail.of(new Subject(type, id)));
    }
}
