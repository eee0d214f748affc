package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sen.TestAgency.done;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Difficulty.Proposal;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.web.StaleVersion;

/** The way of an amendment from its draft to its number, and who may take which step. */
class AmendmentDecisionTests extends AmendmentSetting {

    @Autowired private AmendForDifficulty fromDifficulty;
    @Autowired private ReportDifficulty difficulties;

    @Test
    void isApprovedBySomebodyElse() {
        Actor both = health.agency.person("Lý Văn Hai", Role.ISO_SECRETARY, Role.LEADER);
        AmendmentId own = health.agency.in(() -> done(draft.begin(both, plan, "Đổi", null)));
        done(change(own, retimed("Trước ngày 30/10/2023")));
        done(submit(own));

        assertThat(reasonOf(approve(both, own))).isEqualTo(PlanRefusal.OWN_AMENDMENT);
        done(approve(health.leader, own));
        assertThat(reasonOf(approve(health.leader, own)))
                .isEqualTo(PlanRefusal.AMENDMENT_NOT_SUBMITTED);
    }

    @Test
    void isSentBackWithWordsAndHandedInAgain() {
        AmendmentId id = begun();
        assertThat(reasonOf(submit(id))).isEqualTo(PlanRefusal.AMENDMENT_EMPTY);
        done(change(id, retimed("Trước ngày 30/10/2023")));
        done(submit(id));
        assertThat(reasonOf(change(id, retimed("Trước ngày 30/11/2023"))))
                .isEqualTo(PlanRefusal.AMENDMENT_NOT_DRAFT);
        assertThat(reasonOf(sendBack(id, " "))).isEqualTo(PlanRefusal.WORDS_MISSING);

        done(sendBack(id, "Nêu rõ vì sao"));

        assertThat(laid(id).amendment().returned()).isEqualTo("Nêu rõ vì sao");
        done(submit(id));
    }

    @Test
    void tellsTheSecondOfTwoWhichRowsAreOthersByNow() {
        AmendmentId one = begun();
        AmendmentId two = begun();
        done(change(one, retimed("Trước ngày 30/10/2023")));
        done(change(two, retimed("Trước ngày 30/11/2023")));
        done(submit(two));
        approveAll(one);

        assertThat(reasonOf(approve(health.leader, two))).isEqualTo(PlanRefusal.ROWS_OVERTAKEN);
        assertThat(laid(two).amending().rows().getFirst().isOvertaken()).isTrue();
        done(sendBack(two, "Xem lại dòng đã đổi"));
        assertThat(reasonOf(submit(two))).isEqualTo(PlanRefusal.ROWS_OVERTAKEN);
        done(change(two, retimed("Trước ngày 30/11/2023")));
        approveAll(two);
        assertThat(row().text().timingText()).isEqualTo("Trước ngày 30/11/2023");
    }

    @Test
    void letsOneOfTwoLeadersApproveAtTheSameMoment() throws Exception {
        Actor deputy = health.agency.person("Vũ Thị Mai", Role.LEADER);
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 30/10/2023")));
        done(submit(id));
        String seen = laid(id).amending().digest();

        List<Callable<Outcome<AmendmentId>>> both =
                List.of(() -> approve(health.leader, id, seen), () -> approve(deputy, id, seen));
        List<Outcome<AmendmentId>> answers;
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            answers = people.invokeAll(both).stream().map(Future::resultNow).toList();
        }

        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(happenings(plan)).containsOnlyOnce("plan.amendment-approved");
    }

    @Test
    void isNotApprovedWithOtherEffectsThanWereSeen() {
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 30/10/2023")));
        done(submit(id));

        assertThatThrownBy(() -> approve(health.leader, id, "xem từ hôm qua"))
                .isInstanceOf(StaleVersion.class);
        assertThat(laid(id).amendment().state()).isEqualTo(Amendment.State.SUBMITTED);
    }

    @Test
    void isNotHandedInWithoutADoerOrWithWordsThatAreNotUnderstood() {
        AmendmentId id = begun();
        done(
                health.agency.in(
                        () ->
                                draft.change(
                                        health.secretary,
                                        id,
                                        row().id(),
                                        row().text(),
                                        List.of())));

        assertThat(reasonOf(submit(id))).isEqualTo(PlanRefusal.NOT_READY);
    }

    @Test
    void isMadeOfWhatADoerProposed() {
        Proposal later = new Proposal(Proposal.Kind.NEW_DAY, LocalDate.of(2023, 10, 20), null);
        var difficulty =
                health.agency.in(
                        () ->
                                done(
                                        difficulties.report(
                                                health.headOfMedicine,
                                                third.id(),
                                                "Phần mềm nâng cấp",
                                                later)));

        AmendmentId id =
                health.agency.in(() -> done(fromDifficulty.begin(health.secretary, difficulty)));

        LaidAmendment laid = laid(id);
        assertThat(laid.amendment().reason()).isEqualTo("Phần mềm nâng cấp");
        assertThat(laid.amendment().difficulty()).isEqualTo(difficulty);
        assertThat(laid.rows().getFirst().text().timingText()).isEqualTo("Trước ngày 20/10/2023");
    }

    @Test
    void getsItsNumberAfterwards() {
        AmendmentId id = begun();
        Amendment.Paper paper = new Amendment.Paper("91", "QĐ-SYT", LocalDate.of(2023, 9, 18));
        assertThat(reasonOf(issue(id, paper))).isEqualTo(PlanRefusal.AMENDMENT_NOT_APPROVED);
        done(change(id, retimed("Trước ngày 30/10/2023")));
        approveAll(id);

        done(issue(id, paper));

        assertThat(laid(id).amendment().paper()).isEqualTo(paper);
    }

    @Test
    void isBegunForARunningPlanWithAReason() {
        PlanId drafted = health.drafted("dong-thap-health-2023");

        assertThat(reasonOf(begin(drafted, "Đổi"))).isEqualTo(PlanRefusal.PLAN_NOT_RUNNING);
        assertThat(reasonOf(begin(plan, " "))).isEqualTo(PlanRefusal.REASON_MISSING);
    }

    private Outcome<AmendmentId> sendBack(AmendmentId id, String words) {
        return health.agency.in(() -> decision.sendBack(health.leader, id, words));
    }

    private Outcome<AmendmentId> issue(AmendmentId id, Amendment.Paper paper) {
        return health.agency.in(() -> decision.issue(health.secretary, id, paper));
    }

    private List<String> happenings(PlanId of) {
        return health.agency.in(() -> trail.of(new Subject("plan", of.value()))).stream()
                .map(Entry::what)
                .toList();
    }
}
