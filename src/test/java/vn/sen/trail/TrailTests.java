package vn.sen.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestClock;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Ids;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.platform.AgencyScope;

@SenTest
class TrailTests {

    private final AgencyId agency = AgencyId.next();
    private final Subject plan = new Subject("plan", Ids.next());
    private final Actor leader =
            new Actor(agency, PersonId.next(), Set.of(), Set.of(Role.LEADER, Role.AUDITOR));

    @Autowired private Trail trail;
    @Autowired private TrailVerification verification;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private TestClock clock;

    @Test
    void tellsWhoDidWhatWhenAndInWhichRole() {
        clock.set(LocalDate.of(2023, 1, 19));
        record(
                new Act(
                        leader,
                        Role.LEADER,
                        "plan.approved",
                        plan,
                        Map.of("state", "submitted"),
                        Map.of("state", "approved", "rows", "24")));
        assertThat(of(plan))
                .containsExactly(
                        new Entry(
                                1,
                                Instant.parse("2023-01-19T02:00:00Z"),
                                leader.person(),
                                Role.LEADER,
                                "plan.approved",
                                plan,
                                Map.of("state", "submitted"),
                                Map.of("state", "approved", "rows", "24")));
    }

    @Test
    void keepsTheOrderOfASubjectAndLeavesOthersOut() {
        record(act("plan.drafted", plan));
        record(act("task.opened", new Subject("task", Ids.next())));
        record(act("plan.submitted", plan));
        assertThat(of(plan))
                .extracting(Entry::what)
                .containsExactly("plan.drafted", "plan.submitted");
    }

    @Test
    void showsTheLastActsFirst() {
        record(act("plan.drafted", plan));
        record(act("plan.submitted", plan));
        record(act("plan.approved", plan));
        assertThat(AgencyScope.call(agency, () -> trail.latest(2)))
                .extracting(Entry::what)
                .containsExactly("plan.approved", "plan.submitted");
    }

    @Test
    void recordsAnActOfTheProgramItself() {
        record(new Act(null, null, "deadline.passed", plan, Map.of(), Map.of()));
        assertThat(of(plan))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.by()).isNull();
                            assertThat(entry.as()).isNull();
                        });
    }

    @Test
    void forgetsTheActThatWasRolledBack() {
        AgencyScope.run(
                agency,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun -> {
                                            trail.record(act("plan.approved", plan));
                                            begun.setRollbackOnly();
                                        }));
        record(act("plan.submitted", plan));
        assertThat(of(plan)).extracting(Entry::number).containsExactly(1L);
    }

    @Test
    void recordsOnlyInTheTransactionOfTheAct() {
        assertThatThrownBy(
                        () -> AgencyScope.run(agency, () -> trail.record(act("plan.read", plan))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void recordsNothingForNoAgency() {
        assertThatThrownBy(
                        () ->
                                new TransactionTemplate(transactions)
                                        .executeWithoutResult(
                                                begun -> trail.record(act("plan.read", plan))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hidesTheActsOfAnotherAgency() {
        record(act("plan.drafted", plan));
        assertThat(AgencyScope.call(AgencyId.next(), () -> trail.of(plan))).isEmpty();
    }

    @Test
    void staysOneChainWhenManyActAtOnce() throws Exception {
        Callable<Void> act =
                () -> {
                    record(act("plan.commented", plan));
                    return null;
                };
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            for (Future<Void> each :
                    people.invokeAll(IntStream.range(0, 40).mapToObj(i -> act).toList())) {
                each.get();
            }
        }
        assertThat(of(plan))
                .extracting(Entry::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(verification.verify(agency)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void takesManyActsAtOnceWithoutAGapInTheChain() {
        record(act("plan.approved", plan));
        List<Act> many =
                IntStream.range(0, 1_700)
                        .mapToObj(i -> act("task.opened", new Subject("task", Ids.next())))
                        .toList();

        List<String> sent =
                Statements.during(
                        () ->
                                AgencyScope.run(
                                        agency,
                                        () ->
                                                new TransactionTemplate(transactions)
                                                        .executeWithoutResult(
                                                                begun -> trail.recordAll(many))));

        record(act("plan.closed", plan));
        assertThat(sent).as("the agency, the head, the entries, the head").hasSize(4);
        assertThat(verification.verify(agency))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(1_702));
    }

    @Test
    void hasNothingToRecordForNoActs() {
        AgencyScope.run(
                agency,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(begun -> trail.recordAll(List.of())));

        assertThat(AgencyScope.call(agency, () -> trail.latest(1))).isEmpty();
    }

    private Act act(String what, Subject subject) {
        return new Act(leader, Role.LEADER, what, subject, Map.of(), Map.of());
    }

    private void record(Act act) {
        AgencyScope.run(
                agency,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(begun -> trail.record(act)));
    }

    private List<Entry> of(Subject subject) {
        return AgencyScope.call(agency, () -> trail.of(subject));
    }
}
