package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.TaskState;
import vn.sen.web.Language;

@SenTest
class KeptOverviewsTests {

    @Autowired private Department.Founder founder;
    @Autowired private SeeHome home;
    @Autowired private WorkOnTask work;
    @Autowired private TransactionTemplate transactions;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void beginTheYear() {
        health = founder.found("Sở Y tế");
        plan = health.drafted("dong-thap-health-2023");
        health.approve(plan);
        health.on(2023, 9, 27);
    }

    @Test
    void areTheSameWhileNothingIsDone() {
        assertThat(look()).isSameAs(look());
    }

    @Test
    void areMadeAnewAfterAnAct() {
        TaskId task = ofTheSecretary();
        PlanOverview before = look();
        health.agency.run(() -> done(work.start(health.secretary, task)));
        assertThat(state(before, task)).isEqualTo(TaskState.OPEN);
        assertThat(state(look(), task)).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void areNotMadeOfAnActThatWasTakenBack() {
        TaskId task = ofTheSecretary();
        health.agency.run(
                () ->
                        transactions.executeWithoutResult(
                                act -> {
                                    done(work.start(health.secretary, task));
                                    assertThat(
                                                    state(
                                                            Objects.requireNonNull(
                                                                    home.look(
                                                                                    health.secretary,
                                                                                    null)
                                                                            .year()),
                                                            task))
                                            .isEqualTo(TaskState.IN_PROGRESS);
                                    act.setRollbackOnly();
                                }));
        assertThat(state(look(), task)).isEqualTo(TaskState.OPEN);
    }

    @Test
    void areMadeAnewOnAnotherDay() {
        assertThat(look().late()).isPositive();
        health.on(2023, 2, 1);
        assertThat(look().late()).isZero();
    }

    @Test
    void areMadeInTheLanguageOfTheReader() {
        PlanOverview english = Language.ENGLISH.during(this::look);
        assertThat(english).isNotSameAs(look());
    }

    @Test
    void areNobodyElses() {
        look();
        Department other = founder.found("Sở Công Thương");
        assertThat(other.agency.in(() -> home.look(other.secretary, null).year())).isNull();
    }

    private PlanOverview look() {
        return health.agency.in(
                () -> Objects.requireNonNull(home.look(health.secretary, null).year()));
    }

    private TaskId ofTheSecretary() {
        List<TaskLine> open =
                look().tasks().stream()
                        .filter(each -> each.task().state() == TaskState.OPEN)
                        .filter(each -> each.task().isFor(health.secretary))
                        .toList();
        return open.getFirst().task().id();
    }

    private static TaskState state(PlanOverview overview, TaskId task) {
        return overview.tasks().stream()
                .map(TaskLine::task)
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
