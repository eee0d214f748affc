package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.Hearer;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.TasksOpened;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.SomeRefused;
import vn.sen.plan.domain.Task;
import vn.sen.trail.TrailVerification;
import vn.sen.trail.Verdict;

/** Work that comes in great number, as from a register of letters. */
@SenTest
class AddManyTests {

    private static final LocalDate DUE = LocalDate.of(2023, 12, 29);

    @Autowired private Department.Founder founder;
    @Autowired private AddWork adding;
    @Autowired private SeeTask sight;
    @Autowired private TrailVerification verification;
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
    void isOpenedInItsOrderUnderItsRows() {
        ItemId row = health.row(plan, 2).item().id();
        int there = health.row(plan, 2).tasks().size();

        List<Task> made =
                added(health.secretary, List.of(work(null, "Một"), work(row, "Hai"), work("Ba")));

        assertThat(made)
                .extracting(each -> each.name().title())
                .containsExactly("Một", "Hai", "Ba");
        assertThat(health.row(plan, 2).tasks()).hasSize(there + 1);
        assertThat(health.overview(plan).rows().getLast().tasks()).hasSize(2);
        for (Task each : made) {
            TaskDetail kept = health.agency.in(() -> sight.detail(each.id(), health.leader));
            assertThat(kept.task()).isEqualTo(each);
            assertThat(kept.history())
                    .extracting(done -> done.entry().what(), done -> done.by().role())
                    .containsExactly(tuple("task.added", Role.ISO_SECRETARY));
        }
    }

    @Test
    void isToldOnceForEachPlan() {
        List<Task> made = added(health.secretary, some(5));

        assertThat(hearer.await(health.agency.id(), 1))
                .filteredOn(
                        each ->
                                each.event() instanceof TasksOpened opened
                                        && opened.tasks().contains(made.getFirst().id()))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(((TasksOpened) each.event()).tasks())
                                        .containsExactlyElementsOf(
                                                made.stream().map(Task::id).toList()));
    }

    @Test
    void needsAsFewStatementsForAHundredAsForTwo() {
        added(health.secretary, some(1));

        List<String> two = Statements.during(() -> added(health.secretary, some(2)));
        List<String> hundred = Statements.during(() -> added(health.secretary, some(100)));

        assertThat(hundred).hasSameSizeAs(two).hasSizeLessThanOrEqualTo(14);
        assertThat(hundred).filteredOn(each -> each.startsWith("insert into plan.task")).hasSize(1);
        assertThat(verification.verify(health.agency.id())).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void makesNoMoreStatementsForManyRows() {
        List<AddedWork> oneRow = new ArrayList<>();
        List<AddedWork> manyRows = new ArrayList<>();
        oneRow.add(work(health.row(plan, 1).item().id(), "Một dòng"));
        health.overview(plan).rows().stream()
                .skip(1)
                .forEach(each -> manyRows.add(work(each.item().id(), "Nhiều dòng")));

        List<String> one = Statements.during(() -> added(health.secretary, oneRow));
        List<String> many = Statements.during(() -> added(health.secretary, manyRows));

        assertThat(many).hasSameSizeAs(one);
    }

    @Test
    void isRefusedWholeWhereSomeOfItIsRefused() {
        AddedWork nobodys =
                new AddedWork(plan, null, "x", new Assignee.Unit(UnitId.next()), DUE, "y");
        AddedWork nowhere =
                new AddedWork(PlanId.next(), null, "x", medicine(), DUE, "Công văn 812");
        AddedWork late = new AddedWork(plan, null, "x", medicine(), LocalDate.of(2023, 9, 1), "y");

        List<AddedWork> all =
                List.of(work("Tốt"), nobodys, work(ItemId.next(), "x"), nowhere, late, work(" "));

        assertThat(refused(health.secretary, all))
                .containsExactly(
                        new SomeRefused.One(1, PlanRefusal.DOER_UNKNOWN),
                        new SomeRefused.One(2, PlanRefusal.ROW_UNKNOWN),
                        new SomeRefused.One(3, PlanRefusal.PLAN_UNKNOWN),
                        new SomeRefused.One(4, PlanRefusal.MOVED_TO_THE_PAST),
                        new SomeRefused.One(5, PlanRefusal.TITLE_MISSING));
        assertThat(health.overview(plan).tasks())
                .noneMatch(each -> each.task().name().title().equals("Tốt"));
    }

    @Test
    void isAddedByAHeadForHisOwnUnitAndItsPeopleOnly() {
        Assignee own = new Assignee.Unit(health.pharmacy);
        Assignee himself = new Assignee.Person(health.headOfPharmacy.person());
        List<AddedWork> his = List.of(of(own), of(himself));

        assertThat(added(health.headOfPharmacy, his)).hasSize(2);
        assertThat(refused(health.headOfPharmacy, List.of(of(own), of(medicine()))))
                .containsExactly(new SomeRefused.One(1, PlanRefusal.NOT_YOUR_UNIT));
    }

    private List<AddedWork> some(int number) {
        return IntStream.range(0, number).mapToObj(each -> work("Việc " + each)).toList();
    }

    private AddedWork work(String title) {
        return work(null, title);
    }

    private AddedWork work(@Nullable ItemId row, String title) {
        return new AddedWork(plan, row, title, medicine(), DUE, "Công văn 812");
    }

    private AddedWork of(Assignee doer) {
        return new AddedWork(plan, null, "Trả lời", doer, DUE, "Công văn 812");
    }

    private Assignee medicine() {
        return new Assignee.Unit(health.medicine);
    }

    private List<Task> added(Actor by, List<AddedWork> all) {
        return health.agency.in(() -> TestAgency.done(adding.addAll(by, all)));
    }

    private List<SomeRefused.One> refused(Actor by, List<AddedWork> all) {
        return health.agency.in(() -> adding.addAll(by, all))
                        instanceof Outcome.Refused<?>(SomeRefused(var some))
                ? some
                : List.of();
    }
}
