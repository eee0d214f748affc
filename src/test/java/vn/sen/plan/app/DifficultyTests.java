package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.Hearer;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.UnitId;
import vn.sen.plan.Department;
import vn.sen.plan.DifficultyAnswered;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.DifficultyReported;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Difficulty.Proposal;
import vn.sen.plan.domain.PlanRefusal;

/** The division of medicine cannot finish its report of the third quarter. */
@SenTest
class DifficultyTests {

    private static final Proposal LATER =
            new Proposal(Proposal.Kind.NEW_DAY, LocalDate.of(2023, 10, 20), null);

    @Autowired private Department.Founder founder;
    @Autowired private ReportDifficulty difficulties;
    @Autowired private SeeAppeals appeals;
    @Autowired private SteerTask steering;
    @Autowired private Hearer hearer;

    private Department health;
    private Actor head;
    private TaskId report;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        head = health.headOfMedicine;
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.on(2023, 9, 15);
    }

    @Test
    void reachesTheSecretaryAndTheLeaderWithWhatIsProposed() {
        DifficultyId id = done(report(head, "Phần mềm khám bệnh đang nâng cấp", LATER));

        assertThat(waitingFor(health.secretary)).hasSize(1);
        assertThat(waitingFor(health.leader)).hasSize(1);
        assertThat(waitingFor(head)).isEmpty();
        assertThat(waitingFor(health.headOfPharmacy)).isEmpty();
        hearer.await(health.agency.id(), 3);
        assertThat(hearer.of(health.agency.id()))
                .contains(new DifficultyReported(health.agency.id(), id, report, head.person()));
    }

    @Test
    void isAnsweredOnceWithWordsAndNotByWhoReportedIt() {
        DifficultyId id = done(report(head, "Thiếu người", Proposal.NONE));

        assertThat(reasonOf(answer(health.secretary, id, " ")))
                .isEqualTo(PlanRefusal.WORDS_MISSING);
        assertThat(reasonOf(answer(head, id, "Tự xử lý"))).isEqualTo(PlanRefusal.OWN_DIFFICULTY);
        done(answer(health.secretary, id, "Văn phòng cử một người hỗ trợ"));
        assertThat(reasonOf(answer(health.leader, id, "Được")))
                .isEqualTo(PlanRefusal.DIFFICULTY_ANSWERED);

        assertThat(waitingFor(health.secretary)).isEmpty();
        hearer.await(health.agency.id(), 4);
        assertThat(hearer.of(health.agency.id()))
                .contains(
                        new DifficultyAnswered(
                                health.agency.id(),
                                id,
                                report,
                                health.secretary.person(),
                                head.person()));
    }

    @Test
    void isReportedByTheDoerOfWorkThatIsToBeDone() {
        assertThat(reasonOf(report(health.headOfPharmacy, "Bận", Proposal.NONE)))
                .isEqualTo(PlanRefusal.NOT_YOUR_TASK);
        health.agency.run(() -> done(steering.cancel(health.secretary, report, "Thôi")));
        assertThat(reasonOf(report(head, "Bận", Proposal.NONE)))
                .isEqualTo(PlanRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    void saysWhatStandsInTheWayAndWhatItProposes() {
        assertThat(reasonOf(report(head, " ", Proposal.NONE))).isEqualTo(PlanRefusal.WORDS_MISSING);
        assertThat(reasonOf(report(head, "Bận", new Proposal(Proposal.Kind.NEW_DAY, null, null))))
                .isEqualTo(PlanRefusal.PROPOSAL_UNSAID);
        Proposal stranger = new Proposal(Proposal.Kind.OTHER_UNIT, null, UnitId.next());
        assertThat(reasonOf(report(head, "Bận", stranger))).isEqualTo(PlanRefusal.PROPOSAL_UNSAID);
        done(
                report(
                        head,
                        "Không đúng chức năng",
                        new Proposal(Proposal.Kind.OTHER_UNIT, null, health.pharmacy)));
    }

    private Outcome<DifficultyId> report(Actor by, String words, Proposal proposal) {
        return health.agency.in(() -> difficulties.report(by, report, words, proposal));
    }

    private Outcome<TaskId> answer(Actor by, DifficultyId id, String words) {
        return health.agency.in(() -> difficulties.answer(by, id, words));
    }

    private List<AppealOfTask> waitingFor(Actor actor) {
        return health.agency.in(() -> appeals.list(WhichAppeals.FOR_ME, actor));
    }
}
