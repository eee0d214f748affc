package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestClock;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.ExpectedPlan;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.TaskRows;

@SenTest
class PlanLifeTests {

    @Autowired private TestAgency.Founder founder;
    @Autowired private TestClock clock;
    @Autowired private Plans plans;
    @Autowired private SubmitPlan submission;
    @Autowired private ApprovePlan approval;
    @Autowired private PlanDesk desk;
    @Autowired private PlanShelf shelf;
    @Autowired private TaskRows tasks;

    private TestAgency health;
    private Actor secretary;
    private Actor leader;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
        health.unit("Phòng Nghiệp vụ Y");
        health.unit("Phòng Nghiệp vụ Dược");
        secretary = health.person("Trần Minh Châu", Role.ISO_SECRETARY);
        leader = health.person("Lê Hoàng Nam", Role.LEADER);
    }

    @Autowired private org.springframework.transaction.PlatformTransactionManager tx;

    @Test
    void isAScratch() {
        health.unit("Văn phòng Sở");
        for (String name : List.of("dong-thap-health-2023", "tra-vinh-ict-2023", "dong-thap-labour-2022", "hai-duong-labour-2022")) {
        PlanId id = health.in(() -> plans.draftFrom(ExpectedPlan.named(name).draft(), secretary));
        health.run(() -> new org.springframework.transaction.support.TransactionTemplate(tx).executeWithoutResult(t -> {
            var laid = desk.lay(shelf.look(id));
            System.out.println("==== " + name);
            laid.rows().forEach(r -> { System.out.println(r.item().position() + " " + r.item().id());
               r.item().parts().forEach(p -> System.out.println("        " + p.function() + " " + p.words() + " = " + p.assignee() + (p.does() ? " -> " + vn.sen.plan.domain.Acceptance.of(p.assignee(), r.item().parts()) : "")));
               r.times().clauses().forEach(c -> System.out.println("     " + c.treatment() + " " + c.text() + " " + c.waitsFor() + c.occurrences().stream().map(o -> o.due()).toList()));});
            laid.findings().forEach(System.out::println);
        }));
        }
    }
}
