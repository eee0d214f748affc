package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.actor.Actor;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;

/** What an approved amendment does to the work that was there. */
class AmendmentEffectsTests extends AmendmentSetting {

    /** 30/10/2023 is a Monday, and what is due before it is due on the working day before. */
    private static final LocalDate FRIDAY_BEFORE_THE_30TH = LocalDate.of(2023, 10, 27);

    private static final LocalDate SUMMER = LocalDate.of(2023, 6, 19);

    @Autowired private SeeTask sightOfTask;

    @Test
    void movesWorkInProgressWithItsHandsAndEvidenceAndLeavesWhatIsDone() {
        Task begun = task(third);
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 30/10/2023")));

        Amending.Row row = laid(id).amending().rows().getFirst();
        assertThat(row.of(Effect.Kind.STAYS))
                .extracting(each -> each.after().id())
                .contains(first.id());
        Task foreseen =
                row.effects().stream()
                        .map(Effect::after)
                        .filter(each -> each.id().equals(third.id()))
                        .findFirst()
                        .orElseThrow();
        approveAll(id);

        Task after = task(third);
        assertThat(task(first).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(task(first).schedule()).isEqualTo(first.schedule());
        assertThat(foreseen.schedule()).isEqualTo(after.schedule());
        assertThat(after.schedule().due()).isEqualTo(FRIDAY_BEFORE_THE_30TH);
        assertThat(after.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(after.hands()).isEqualTo(begun.hands());
        assertThat(evidenceOf(after)).containsExactly("https://so.vn/3");
    }

    /** The second report is in from everybody when the four become one in summer. */
    @Test
    void givesTheNewDayToWorkThatIsStillToBeDone() {
        health.on(2023, 7, 3);
        handIn(health.headOfMedicine, MEDICINE);
        handIn(health.headOfPharmacy, "Phòng Nghiệp vụ Dược");
        Task second = handIn(health.secretary, "Thư ký ISO");
        AmendmentId id = begun();
        done(change(id, retimed("Trước ngày 01/8/2023")));
        approveAll(id);

        assertThat(task(second).state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(task(second).schedule()).isEqualTo(second.schedule());
        assertThat(task(third).schedule().due()).isEqualTo(LocalDate.of(2023, 7, 31));
    }

    /** The report of 19/6 of a doer. */
    private Task handIn(Actor head, String doer) {
        Task report =
                health.tasks(plan, REPORTS, doer).stream()
                        .map(TaskLine::task)
                        .filter(each -> SUMMER.equals(each.schedule().due()))
                        .findFirst()
                        .orElseThrow();
        health.agency.run(
                () -> {
                    done(evidence.addLink(head, report.id(), "", "https://so.vn/2"));
                    done(work.submit(head, report.id(), LocalDate.of(2023, 7, 3), ""));
                });
        return report;
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
        Task accepted = task(first);
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
        assertThat(task(first).hands()).isEqualTo(accepted.hands());
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

    private List<String> evidenceOf(Task task) {
        return health
                .agency
                .in(() -> sightOfTask.detail(task.id(), health.headOfMedicine))
                .evidence()
                .stream()
                .map(each -> each.evidence().link())
                .toList();
    }
}
