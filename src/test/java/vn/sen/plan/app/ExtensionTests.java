package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.Hearer;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.ExtensionAsked;
import vn.sen.plan.ExtensionDecided;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** The report of the third quarter, owed by 19/9/2023: a day that the plan's own words give. */
@SenTest
class ExtensionTests {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 19);
    private static final LocalDate LATER = LocalDate.of(2023, 9, 29);
    private static final int AUDIT_PLAN = 5;
    private static final int AUDIT = 6;

    @Autowired private Department.Founder founder;
    @Autowired private AskExtension asking;
    @Autowired private DecideExtension deciding;
    @Autowired private SeeAppeals appeals;
    @Autowired private SeeTask sight;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private MoveDate moving;
    @Autowired private RecordEvent recording;
    @Autowired private ClosePlan closing;
    @Autowired private Trail trail;
    @Autowired private Hearer hearer;

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
        health.on(2023, 9, 15);
    }

    @Test
    void isGrantedByWhoAcceptsTheWorkAndKeepsTheFirstDay() {
        ExtensionId asked = done(ask(head, LATER));
        assertThat(task().schedule().due()).isEqualTo(DUE);

        done(grant(health.secretary, asked, LATER));

        Schedule schedule = task().schedule();
        assertThat(schedule.due()).isEqualTo(LATER);
        assertThat(schedule.firstDue()).isEqualTo(DUE);
        assertThat(schedule.isExtended()).isTrue();
        assertThat(schedule.steps())
                .last()
                .isEqualTo("Gia hạn từ 19/9/2023 đến 29/9/2023: Chờ số liệu tháng 9");
        assertThat(happenings()).contains("task.extension-asked", "task.extended");
    }

    @Test
    void tellsOfTheRequestAndOfTheDecision() {
        ExtensionId asked = done(ask(head, LATER));
        done(grant(health.secretary, asked, LATER.minusDays(1)));

        hearer.await(health.agency.id(), 4);

        assertThat(hearer.of(health.agency.id()))
                .contains(
                        new ExtensionAsked(health.agency.id(), report, head.person(), DUE, LATER),
                        new ExtensionDecided(
                                health.agency.id(),
                                report,
                                health.secretary.person(),
                                head.person(),
                                DUE,
                                LATER.minusDays(1)));
    }

    @Test
    void isRefusedWithWordsAndChangesNoDay() {
        ExtensionId asked = done(ask(head, LATER));

        assertThat(reasonOf(refuse(health.leader, asked, " ")))
                .isEqualTo(PlanRefusal.WORDS_MISSING);
        done(refuse(health.leader, asked, "Tỉnh cần số liệu đúng hạn"));

        assertThat(task().schedule().due()).isEqualTo(DUE);
        assertThat(detail().appeals().getFirst().appeal().answer())
                .extracting(each -> each == null ? "" : each.words())
                .isEqualTo("Tỉnh cần số liệu đúng hạn");
        done(ask(head, LATER));
    }

    @Test
    void refusesDaysThatHavePassedThatAreNotLaterOrYearsAway() {
        health.on(2023, 9, 25);
        assertThat(reasonOf(ask(head, LocalDate.of(2023, 9, 24))))
                .isEqualTo(PlanRefusal.EXTENDED_TO_THE_PAST);
        health.on(2023, 9, 15);
        assertThat(reasonOf(ask(head, DUE))).isEqualTo(PlanRefusal.NOT_LATER);
        assertThat(reasonOf(ask(head, LocalDate.of(2033, 9, 29)))).isEqualTo(PlanRefusal.TOO_FAR);
        assertThat(reasonOf(ask(head, LATER, " ", ""))).isEqualTo(PlanRefusal.REASON_MISSING);
        assertThat(reasonOf(ask(head, LATER, "Bận", "http://a"))).isEqualTo(PlanRefusal.BAD_LINK);
    }

    @Test
    void refusesToGrantDaysThatAreNoneEither() {
        ExtensionId asked = done(ask(head, LATER));

        assertThat(reasonOf(grant(health.secretary, asked, DUE))).isEqualTo(PlanRefusal.NOT_LATER);
        health.on(2023, 10, 2);
        assertThat(reasonOf(grant(health.secretary, asked, LATER)))
                .isEqualTo(PlanRefusal.EXTENDED_TO_THE_PAST);
        done(grant(health.secretary, asked, LocalDate.of(2023, 10, 6)));
    }

    @Test
    void isAskedByItsDoerOnlyAndOnceAtATime() {
        assertThat(reasonOf(ask(health.headOfPharmacy, LATER)))
                .isEqualTo(PlanRefusal.NOT_YOUR_TASK);
        done(ask(head, LATER));
        assertThat(reasonOf(ask(head, LATER))).isEqualTo(PlanRefusal.EXTENSION_OPEN);
    }

    @Test
    void isNeverDecidedByWhoAskedOrWhoseWorkItIs() {
        Actor both =
                health.agency.person("Mai Thị Cúc", health.medicine, Role.UNIT_HEAD, Role.LEADER);
        ExtensionId asked = done(ask(head, LATER));

        assertThat(reasonOf(grant(both, asked, LATER))).isEqualTo(PlanRefusal.OWN_EXTENSION);
        assertThat(reasonOf(grant(head, asked, LATER))).isEqualTo(PlanRefusal.OWN_EXTENSION);
        assertThat(reasonOf(refuse(head, asked, "Thôi")))
                .isEqualTo(PlanRefusal.NOT_YOURS_TO_EXTEND);
        assertThat(reasonOf(grant(health.auditor, asked, LATER)))
                .isEqualTo(PlanRefusal.NOT_YOURS_TO_EXTEND);
    }

    @Test
    void isNotAskedForFinishedOrDaylessWorkOrInAClosedYear() {
        Task standing =
                health.overview(plan).tasks().stream()
                        .map(TaskLine::task)
                        .filter(each -> each.schedule().standing())
                        .findFirst()
                        .orElseThrow();
        Actor doer =
                List.of(health.secretary, head, health.leader, health.headOfPharmacy).stream()
                        .filter(standing::isFor)
                        .findFirst()
                        .orElseThrow();
        assertThat(reasonOf(ask(doer, standing.id()))).isEqualTo(PlanRefusal.NO_DAY_TO_EXTEND);

        health.agency.run(() -> done(evidence.addLink(head, report, "", "https://so.vn/bc")));
        health.agency.run(() -> done(work.submit(head, report, LocalDate.of(2023, 9, 15), "")));
        assertThat(reasonOf(ask(head, LATER))).isEqualTo(PlanRefusal.NOT_IN_THIS_STATE);

        TaskId last = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(1).task().id();
        int version = health.overview(plan).plan().version();
        health.agency.run(() -> done(closing.close(health.leader, plan, version, "Sáp nhập")));
        assertThat(reasonOf(ask(head, last))).isEqualTo(PlanRefusal.PLAN_NOT_RUNNING);
    }

    @Test
    void cannotBeGrantedOnceTheWorkIsHandedIn() {
        ExtensionId asked = done(ask(head, LATER));
        health.agency.run(() -> done(evidence.addLink(head, report, "", "https://so.vn/bc")));
        health.agency.run(() -> done(work.submit(head, report, LocalDate.of(2023, 9, 15), "")));

        assertThat(reasonOf(grant(health.secretary, asked, LATER)))
                .isEqualTo(PlanRefusal.NOT_IN_THIS_STATE);
        assertThat(waitingFor(health.secretary)).isEmpty();
    }

    @Test
    void isTakenBackByWhoAskedAlone() {
        ExtensionId asked = done(ask(head, LATER));

        assertThat(reasonOf(withdraw(health.secretary, asked)))
                .isEqualTo(PlanRefusal.NOT_YOUR_EXTENSION);
        done(withdraw(head, asked));

        assertThat(reasonOf(withdraw(head, asked))).isEqualTo(PlanRefusal.EXTENSION_SETTLED);
        assertThat(reasonOf(grant(health.secretary, asked, LATER)))
                .isEqualTo(PlanRefusal.EXTENSION_SETTLED);
    }

    @Test
    void waitsForWhoAcceptsTheWork() {
        done(ask(head, LATER));

        assertThat(waitingFor(health.secretary)).hasSize(1);
        assertThat(waitingFor(health.leader)).isEmpty();
        assertThat(waitingFor(head)).isEmpty();
    }

    @Test
    void letsOneOfTwoDecideAtTheSameMoment() throws Exception {
        ExtensionId asked = done(ask(head, LATER));

        List<Outcome<TaskId>> answers =
                together(
                        () -> grant(health.secretary, asked, LATER),
                        () -> refuse(health.leader, asked, "Không lùi được"));

        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Outcome.Refused.class::isInstance))
                .extracting(each -> reasonOf((Outcome<?>) each))
                .containsExactly(PlanRefusal.EXTENSION_SETTLED);
        boolean granted = happenings().contains("task.extended");
        assertThat(task().schedule().due()).isEqualTo(granted ? LATER : DUE);
        assertThat(happenings().contains("task.extension-refused")).isEqualTo(!granted);
    }

    @Test
    void letsOneOfTwoAskAtTheSameMoment() throws Exception {
        Actor deputy = health.agency.person("Đỗ Thu Hà", health.medicine, Role.UNIT_HEAD);

        List<Outcome<ExtensionId>> answers =
                together(() -> ask(head, LATER), () -> ask(deputy, LATER));

        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }

    @Test
    void leavesWhatIsCountedBackAndSurvivesItsBeingCountedAnew() {
        health.on(2023, 9, 1);
        var byPlan = Objects.requireNonNull(health.row(plan, AUDIT).clauses().getFirst().id());
        PlanEvent.Span span =
                new PlanEvent.Span(LocalDate.of(2023, 10, 16), LocalDate.of(2023, 10, 18));
        health.agency.run(() -> done(recording.dated(health.secretary, byPlan, span, "KH 12")));
        Task prepared = preparing();
        ExtensionId asked = done(ask(health.secretary, prepared.id(), LocalDate.of(2023, 10, 12)));
        done(grant(health.leader, asked, LocalDate.of(2023, 10, 12)));
        TaskId audit = health.row(plan, AUDIT).tasks().getFirst().task().id();

        health.agency.run(
                () ->
                        done(
                                moving.move(
                                        health.secretary,
                                        audit,
                                        LocalDate.of(2023, 10, 19),
                                        "Đoàn bận")));
        assertThat(preparing().schedule().due()).isEqualTo(LocalDate.of(2023, 10, 12));

        health.agency.run(
                () ->
                        done(
                                moving.move(
                                        health.secretary,
                                        audit,
                                        LocalDate.of(2023, 11, 15),
                                        "Đoàn bận")));
        assertThat(preparing().schedule().due()).isEqualTo(LocalDate.of(2023, 11, 3));
    }

    /** The plan of the audit, ten days before the audit itself. */
    private Task preparing() {
        return health.row(plan, AUDIT_PLAN).tasks().stream()
                .map(TaskLine::task)
                .filter(each -> each.source().eventId() != null && each.isFor(health.secretary))
                .filter(each -> each.state() == TaskState.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private <T> List<T> together(Callable<T> first, Callable<T> second) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            return people.invokeAll(List.of(first, second)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private Outcome<ExtensionId> ask(Actor by, LocalDate until) {
        return ask(by, until, "Chờ số liệu tháng 9", "");
    }

    private Outcome<ExtensionId> ask(Actor by, TaskId task) {
        return ask(by, task, LocalDate.of(2023, 12, 29));
    }

    private Outcome<ExtensionId> ask(Actor by, TaskId task, LocalDate until) {
        return health.agency.in(
                () -> asking.ask(by, task, new ExtensionRequest(until, "Bận", "", null)));
    }

    private Outcome<ExtensionId> ask(Actor by, LocalDate until, String reason, String link) {
        ExtensionRequest request = new ExtensionRequest(until, reason, link, null);
        return health.agency.in(() -> asking.ask(by, report, request));
    }

    private Outcome<TaskId> grant(Actor by, ExtensionId id, LocalDate until) {
        return health.agency.in(() -> deciding.grant(by, id, until, ""));
    }

    private Outcome<TaskId> refuse(Actor by, ExtensionId id, String words) {
        return health.agency.in(() -> deciding.refuse(by, id, words));
    }

    private Outcome<TaskId> withdraw(Actor by, ExtensionId id) {
        return health.agency.in(() -> asking.withdraw(by, id));
    }

    private List<AppealOfTask> waitingFor(Actor actor) {
        return health.agency.in(() -> appeals.list(WhichAppeals.FOR_ME, actor));
    }

    private Task task() {
        return detail().task();
    }

    private TaskDetail detail() {
        return health.agency.in(() -> sight.detail(report, head));
    }

    private List<String> happenings() {
        return health.agency.in(() -> trail.of(new Subject("task", report.value()))).stream()
                .map(Entry::what)
                .toList();
    }
}
