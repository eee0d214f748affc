package vn.sen.plan.app;

import static vn.sen.TestAgency.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.UnitId;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.TaskRows;
import vn.sen.trail.Trail;

/**
 * The row of quarterly reports on objectives, which both divisions owe, changed on 15/9/2023: the
 * first report of the division of medicine is in, its third is begun.
 */
@SenTest
abstract class AmendmentSetting {

    static final int REPORTS = 2;
    static final String MEDICINE = "Phòng Nghiệp vụ Y";

    @Autowired private Department.Founder founder;
    @Autowired DraftAmendment draft;
    @Autowired DecideAmendment decision;
    @Autowired SeeAmendment sight;
    @Autowired WorkOnTask work;
    @Autowired KeepEvidence evidence;
    @Autowired private CheckTask checking;
    @Autowired private TaskRows tasks;
    @Autowired Trail trail;

    Department health;
    PlanId plan;
    Task first;
    Task third;

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

    final Outcome<AmendmentId> begin(PlanId of, String reason) {
        return health.agency.in(() -> draft.begin(health.secretary, of, reason, null));
    }

    final AmendmentId begun() {
        return done(begin(plan, "Tỉnh lùi kỳ báo cáo"));
    }

    final Item row() {
        return health.row(plan, REPORTS).item();
    }

    final ItemText retimed(String words) {
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

    static Part doer(UnitId unit) {
        return Part.of(PartRole.PERFORM, "", PartFunction.DO, new Assignee.Unit(unit));
    }

    final Outcome<AmendmentId> change(AmendmentId id, ItemText text) {
        ItemId row = row().id();
        List<Part> parts = row().parts();
        return health.agency.in(() -> draft.change(health.secretary, id, row, text, parts));
    }

    final Outcome<AmendmentId> submit(AmendmentId id) {
        return health.agency.in(() -> decision.submit(health.secretary, id));
    }

    final Outcome<AmendmentId> approve(Actor by, AmendmentId id) {
        return approve(by, id, laid(id).amending().digest());
    }

    final Outcome<AmendmentId> approve(Actor by, AmendmentId id, String seen) {
        return health.agency.in(() -> decision.approve(by, id, seen));
    }

    final void approveAll(AmendmentId id) {
        done(submit(id));
        done(approve(health.leader, id));
    }

    final LaidAmendment laid(AmendmentId id) {
        return health.agency.in(() -> sight.lay(id));
    }

    final Task task(Task task) {
        return health.agency.in(() -> tasks.findById(task.id()).orElseThrow());
    }
}
