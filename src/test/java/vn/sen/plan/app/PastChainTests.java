package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;

/** Work that was done before the plan was approved sets going what is counted from it. */
@SenTest
class PastChainTests {

    private static final int REVIEW = 4;
    private static final int DECISION = 5;
    private static final String AFTER_REVIEW =
            "sau 10 ngày làm việc kể từ ngày hoàn thành rà soát các TTHC/quy trình";

    @Autowired private Department.Founder founder;
    @Autowired private CorrectItem correction;
    @Autowired private AnswerPast answering;

    private Department agency;

    @BeforeEach
    void foundTheAgency() {
        agency = founder.found("Sở");
    }

    @Test
    void countsTheDecisionFromTheDayTheReviewWasDone() {
        PlanId plan = reviewedOnTheLastOfFebruary();
        agency.on(2023, 3, 6);
        agency.approve(plan);

        assertThat(decisions(plan)).containsExactly(LocalDate.of(2023, 3, 14));
    }

    @Test
    void asksForAnotherDayWhereThatOneHasPassedToo() {
        PlanId plan = reviewedOnTheLastOfFebruary();
        agency.on(2023, 3, 16);
        agency.approve(plan);

        assertThat(agency.row(plan, DECISION).tasks())
                .singleElement()
                .satisfies(
                        each -> {
                            Schedule schedule = each.task().schedule();
                            assertThat(schedule.due()).isNull();
                            assertThat(schedule.firstDue()).isEqualTo(LocalDate.of(2023, 3, 14));
                            assertThat(each.isLate()).isFalse();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "dong-thap-health-2023, 2023, 6, 8, sau mỗi đợt đánh giá nội bộ",
        "dong-thap-labour-2022, 2022, 5, 6, sau mỗi đợt đánh giá"
    })
    void opensTheReviewByManagementThatFollowsAnAudit(
            String name, int year, int audit, int review, String words) {
        agency.on(year, 1, 4);
        PlanId plan = agency.drafted(name);
        String day = "Trước ngày 20/01/" + year;
        reword(agency.row(plan, audit).item(), day);
        answered(plan, audit, day, LocalDate.of(year, 1, 19), LocalDate.of(year, 1, 18));
        agency.on(year, 1, 24);
        agency.approve(plan);

        assertThat(agency.row(plan, review).tasks())
                .map(TaskLine::task)
                .filteredOn(Task::isUndated)
                .isNotEmpty()
                .allSatisfy(
                        each -> {
                            assertThat(each.schedule().quotation()).contains(words);
                            assertThat(each.schedule().opens())
                                    .isEqualTo(LocalDate.of(year, 1, 18));
                        });
    }

    /** Of Trà Vinh's rows 3 and 4, without their two cases; 28/02/2023 was a Tuesday. */
    private PlanId reviewedOnTheLastOfFebruary() {
        PlanId plan = agency.drafted("tra-vinh-ict-2023");
        reword(agency.row(plan, REVIEW).item(), "Trước ngày 01/03/2023");
        reword(agency.row(plan, DECISION).item(), AFTER_REVIEW);
        Item decision = agency.row(plan, DECISION).item();
        Part secretary =
                Part.of(
                        PartRole.PERFORM,
                        "",
                        PartFunction.DO,
                        new Assignee.RoleHolder(Role.ISO_SECRETARY));
        agency.agency.run(
                () ->
                        TestAgency.done(
                                correction.assign(
                                        agency.secretary,
                                        decision.id(),
                                        decision.version(),
                                        List.of(secretary))));
        LocalDate last = LocalDate.of(2023, 2, 28);
        for (int row : new int[] {2, 3}) {
            answered(plan, row, "Trước ngày 28/02/2023", last.minusDays(1), last.minusDays(4));
        }
        answered(plan, REVIEW, "Trước ngày 01/03/2023", last, last);
        return plan;
    }

    private void reword(Item item, String timing) {
        ItemText text =
                new ItemText(
                        "",
                        item.text().no(),
                        item.text().content(),
                        timing,
                        List.of(),
                        item.text().activities(),
                        List.of());
        agency.agency.run(
                () ->
                        TestAgency.done(
                                correction.reword(
                                        agency.secretary, item.id(), item.version(), text)));
    }

    private void answered(PlanId plan, int row, String words, LocalDate due, LocalDate done) {
        agency.on(done.getYear(), done.getMonthValue(), done.getDayOfMonth());
        PastAnswer said =
                new PastAnswer(
                        agency.row(plan, row).item().id(),
                        words,
                        due,
                        PastAnswer.Answer.DONE,
                        done,
                        "",
                        agency.secretary.person());
        agency.agency.run(() -> TestAgency.done(answering.answer(agency.secretary, said)));
    }

    private List<LocalDate> decisions(PlanId plan) {
        return agency.row(plan, DECISION).tasks().stream()
                .map(each -> each.task().schedule().due())
                .toList();
    }
}
