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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Difficulty.Proposal;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.TaskRows;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.StaleVersion;

/**
 * The row of quarterly reports on objectives, which both divisions owe, changed on 15/9/2023: the
 * first report of the division of medicine is in, its third is begun.
 */
@SenTest
class AmendmentTests {

    private static final int REPORTS = 2;
    private static final String MEDICINE = "Phòng Nghiệp vụ Y";

    @Autowired private Department.Founder founder;
    @Autowired private DraftAmendment draft;
    @Autowired private DecideAmendment decision;
    @Autowired private SeeAmendment sight;
    @Autowired private AmendForDifficulty fromDifficulty;
    @Autowired private ReportDifficulty difficulties;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask checking;
    @Autowired private TaskRows tasks;
    @Autowired private Trail trail;

    private Department health;
    private PlanId plan;
    private Task first;
    private Task third;

    @BeforeEach
    void workOnThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        first = health.tasks(plan, REPORTS, MEDICINE).get(0).task();
        third = health.tasks(plan, REPORTS, MEDICINE).get(2).task();
        health.on(2023, 3, 10);
        Actor head = health.headOfMedicine;
        health.agency.run(
                () -> {
                    done(evidence.addLink(head, first.id(), "", "https://so.vn/1"));
                    done(work.submit(head, first.id(), LocalDate.of(2023, 3, 10), ""));
                    done(checking.accept(health.secretary, first.id()));
                });
        health.on(2023, 9, 15);
        health.agency.run(
                () -> {
                    done(work.start(head, third.id()));
                    done(evidence.addLink(head, third.id(), "", "https://so.vn/3"));
                });
    }

    @Test
    void movesWorkInProgressWithItsHandsAndEvidenceAndLeavesWhatIsDone() {
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 30/10/2023")));

        Amending.Row row = laid(id).amending().rows().getFirst();
        assertThat(row.of(Effect.Kind.STAYS))
                .extracting(each -> each.after().id())
                .contains(first.id());
        approveAll(id);

        Task after = task(third);
        assertThat(task(first).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(task(first).schedule()).isEqualTo(first.schedule());
        assertThat(row.effects())
                .filteredOn(each -> each.after().id().equals(third.id()))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(after.schedule().due())
                                    .isEqualTo(each.after().schedule().due());
                            assertThat(after.state()).isEqualTo(TaskState.IN_PROGRESS);
                            assertThat(after.hands()).isEqualTo(task(third).hands());
                        });
    }

    @Test
    void doesNothingBeforeItIsApproved() {
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 30/10/2023")));
        done(submit(id));

        assertThat(task(third).schedule().due()).isEqualTo(third.schedule().due());
        assertThat(row().text().timingText()).doesNotContain("30/10");
    }

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
    void givesUpTheWorkOfARowThatIsDropped() {
        AmendmentId id = begun();
        done(health.agency.in(() -> draft.drop(health.secretary, id, row().id())));
        approveAll(id);

        assertThat(task(third).state()).isEqualTo(TaskState.CANCELLED);
        assertThat(task(first).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(health.overview(plan).rows())
                .extracting(each -> each.item().id())
                .doesNotContain(third.source().itemId());
    }

    @Test
    void addsWorkThatNobodyHadPlanned() {
        AmendmentId id = begun();
        ItemText text =
                new ItemText(
                        "Việc phát sinh trong năm",
                        "",
                        "Tiếp đoàn kiểm tra của Bộ Y tế",
                        "Trước ngày 20/10/2023",
                        List.of(),
                        List.of(),
                        List.of());
        done(
                health.agency.in(
                        () ->
                                draft.add(
                                        health.secretary,
                                        id,
                                        text,
                                        List.of(doer(health.pharmacy)))));
        approveAll(id);

        assertThat(health.overview(plan).tasks())
                .map(TaskLine::task)
                .filteredOn(each -> each.name().title().contains("đoàn kiểm tra của Bộ"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.schedule().due())
                                    .isBetween(
                                            LocalDate.of(2023, 10, 19), LocalDate.of(2023, 10, 20));
                            assertThat(each.hands().doerUnit()).isEqualTo(health.pharmacy);
                        });
    }

    @Test
    void handsWorkToTheUnitThatTakesAnothersPlace() {
        AmendmentId id = begun();
        List<Part> parts =
                row().parts().stream()
                        .map(
                                each ->
                                        new Assignee.Unit(health.medicine).equals(each.assignee())
                                                ? doer(health.oneStop)
                                                : each)
                        .toList();
        done(
                health.agency.in(
                        () -> draft.change(health.secretary, id, row().id(), row().text(), parts)));
        approveAll(id);

        Task after = task(third);
        assertThat(after.hands().doerUnit()).isEqualTo(health.oneStop);
        assertThat(after.hands().doerPerson()).isNull();
        assertThat(after.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(after.schedule()).isEqualTo(third.schedule());
        assertThat(task(first).hands()).isEqualTo(task(first).hands());
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
    void leavesBeforeAndAfterInTheHistoryOfThePlan() {
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 30/10/2023")));
        approveAll(id);

        Entry entry =
                health.agency
                        .in(() -> trail.of(new Subject("plan-item", row().id().value())))
                        .getLast();
        assertThat(entry.what()).isEqualTo("plan-item.amended");
        assertThat(entry.after()).containsEntry("timing", "Trước ngày 30/10/2023");
        assertThat(entry.before().get("timing")).isNotEqualTo("Trước ngày 30/10/2023");
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

    private Outcome<AmendmentId> begin(PlanId of, String reason) {
        return health.agency.in(() -> draft.begin(health.secretary, of, reason, null));
    }

    private AmendmentId begun() {
        return done(begin(plan, "Tỉnh lùi kỳ báo cáo"));
    }

    private Item row() {
        return health.row(plan, REPORTS).item();
    }

    private ItemText retimed(String words) {
        ItemText text = row().text();
        return new ItemText(
                text.section(),
                text.no(),
                text.content(),
                words,
                text.outputs(),
                text.activities(),
                text.notes());
    }

    private static Part doer(UnitId unit) {
        return Part.of(PartRole.PERFORM, "", PartFunction.DO, new Assignee.Unit(unit));
    }

    private Outcome<AmendmentId> change(AmendmentId id, ItemText text) {
        ItemId row = row().id();
        List<Part> parts = row().parts();
        return health.agency.in(() -> draft.change(health.secretary, id, row, text, parts));
    }

    private Outcome<AmendmentId> submit(AmendmentId id) {
        return health.agency.in(() -> decision.submit(health.secretary, id));
    }

    private Outcome<AmendmentId> sendBack(AmendmentId id, String words) {
        return health.agency.in(() -> decision.sendBack(health.leader, id, words));
    }

    private Outcome<AmendmentId> approve(Actor by, AmendmentId id) {
        return approve(by, id, laid(id).amending().digest());
    }

    private Outcome<AmendmentId> approve(Actor by, AmendmentId id, String seen) {
        return health.agency.in(() -> decision.approve(by, id, seen));
    }

    private void approveAll(AmendmentId id) {
        done(submit(id));
        done(approve(health.leader, id));
    }

    private Outcome<AmendmentId> issue(AmendmentId id, Amendment.Paper paper) {
        return health.agency.in(() -> decision.issue(health.secretary, id, paper));
    }

    private LaidAmendment laid(AmendmentId id) {
        return health.agency.in(() -> sight.lay(id));
    }

    private Task task(Task task) {
        return health.agency.in(() -> tasks.findById(task.id()).orElseThrow());
    }

    private List<String> happenings(PlanId of) {
        return health.agency.in(() -> trail.of(new Subject("plan", of.value()))).stream()
                .map(Entry::what)
                .toList();
    }
}
