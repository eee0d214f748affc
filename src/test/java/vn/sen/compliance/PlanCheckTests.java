package vn.sen.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Clause;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Reading;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;

class PlanCheckTests {

    private static final int YEAR = 2023;
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.compliance", Locale.ROOT);

    private final PlanCheck check = new PlanCheck(WorkingCalendar.standard());
    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);

    @Test
    void asksAnEmptyPlanForEverythingThatHasToBePlanned() {
        assertThat(ids(check.check(plan())))
                .contains(
                        "objectives-set",
                        "law-changes",
                        "audit-yearly",
                        "corrections",
                        "review-yearly",
                        "effectiveness",
                        "announcement",
                        "satisfaction");
    }

    @Test
    void findsNothingInAPlanOfItsOwnProposals() {
        PlanOutline proposed = plan(proposals().map(this::row).toArray(PlanOutline.Row[]::new));

        assertThat(check.check(proposed)).isEmpty();
    }

    /** What is proposed is what was missing, and can be read as what it is. */
    @ParameterizedTest
    @MethodSource("proposals")
    void proposesARowThatSettlesTheMatter(Finding finding) {
        PlanOutline.Row row = row(finding);

        assertThat(row.activities()).containsAnyElementsOf(proposal(finding).activities());
        assertThat(ids(check.check(plan(row)))).doesNotContain(finding.requirement().id());
    }

    static Stream<Finding> proposals() {
        return new PlanCheck(WorkingCalendar.standard())
                .check(new PlanOutline(YEAR, List.of(), List.of())).stream()
                        .filter(finding -> finding.proposal() != null);
    }

    @Test
    void namesTheReviewThatAPlanForgets() {
        Finding review = find("review-yearly", row("Đánh giá nội bộ", "Tháng 7-8", "Ban ISO"));

        assertThat(review.requirement().source()).contains("19/2014/QĐ-TTg", "Điều 4");
        assertThat(review.requirement().weight()).isEqualTo(Requirement.Weight.LAW);
    }

    @Test
    void takesAMinimumOfOneAYearForADay() {
        PlanOutline.Row review = row("Họp xem xét của lãnh đạo", "Ít nhất 01 lần/năm", "Thư ký");

        assertThat(ids(check.check(plan(review)))).doesNotContain("review-yearly");
    }

    @Test
    void wantsADayForAnAuditThatOnlyWaits() {
        Finding audit = find("audit-yearly", row("Đánh giá nội bộ", "Khi có yêu cầu", "Ban ISO"));

        assertThat(audit.key()).endsWith(".undated");
        assertThat(audit.rows()).containsExactly("1");
        assertThat(audit.proposal()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Trước ngày 20/10, Trước ngày 25/10, false",
        "Trước ngày 25/10, Trước ngày 20/10, true",
        "Quý III, Quý III, false",
        "Ít nhất 01 lần/năm, Tháng 6, false"
    })
    void wantsTheAuditBeforeTheReview(String audit, String review, boolean found) {
        List<String> ids =
                ids(
                        check.check(
                                plan(
                                        row("Tiến hành đánh giá nội bộ", audit, "Ban ISO"),
                                        row("Họp xem xét của lãnh đạo", review, "Ban ISO"))));

        assertThat(ids.contains("audit-before-review")).isEqualTo(found);
    }

    @Test
    void wantsObjectivesBeforeTheirFirstReport() {
        Finding order =
                find(
                        "objectives-before-report",
                        row("Xây dựng mục tiêu chất lượng", "Quý 2/2023", "Thư ký"),
                        row(
                                "Báo cáo kết quả thực hiện mục tiêu chất lượng",
                                "Trước ngày 20 tháng cuối quý",
                                "Thư ký"));

        assertThat(order.rows()).containsExactly("1", "2");
        assertThat(order.detail()).isEqualTo("17/03/2023 < 30/06/2023");
    }

    @ParameterizedTest
    @CsvSource({
        "Thường xuyên, ''",
        "Khi có văn bản mới, ''",
        "Hàng quý, ''",
        "sau 30 ngày làm việc kể từ ngày nhận được văn bản, ''",
        "sau 03 tháng kể từ ngày văn bản có hiệu lực, ''",
        "sau 06 tháng kể từ ngày văn bản có hiệu lực, .late",
        "Tháng 11/2023, .rare"
    })
    void wantsChangesOfLawWithinThreeMonths(String when, String variant) {
        List<String> keys =
                check.check(plan(row("Rà soát, sửa đổi quy trình", when, "Các phòng"))).stream()
                        .map(Finding::key)
                        .filter(key -> key.startsWith("compliance.law-changes"))
                        .toList();

        assertThat(keys)
                .isEqualTo(
                        variant.isEmpty()
                                ? List.of()
                                : List.of("compliance.law-changes" + variant));
    }

    @Test
    void namesTheWorkingDayBeforeADayOff() {
        PlanOutline.Time sunday =
                new PlanOutline.Time(Kind.BEFORE, false, null, List.of(LocalDate.of(2023, 10, 1)));
        PlanOutline.Row row =
                new PlanOutline.Row("7", "Tập huấn", Set.of(), List.of(sunday), List.of("Thư ký"));

        assertThat(find("working-days", row).detail()).isEqualTo("01/10/2023 \u2192 29/09/2023");
    }

    @Test
    void namesRowsWithoutDoerAndWithoutTime() {
        assertThat(find("doer", row("Tập huấn", "Quý II")).rows()).containsExactly("1");
        assertThat(find("time", row("Báo cáo", "Định kỳ", "Văn phòng")).rows())
                .containsExactly("1");
        assertThat(find("time", row("Báo cáo", "", "Văn phòng")).rows()).containsExactly("1");
    }

    @Test
    void asksNothingThatWasNotYetAskedInThePlansYear() {
        List<Finding> early = check.check(new PlanOutline(2014, List.of(), List.of()));

        assertThat(ids(early)).contains("audit-yearly").doesNotContain("context", "satisfaction");
    }

    @Test
    void hasWordsForEverythingItMaySay() {
        for (Requirement requirement : check.requirements()) {
            assertThat(WORDS.containsKey(requirement.key())).as(requirement.id()).isTrue();
            assertThat(WORDS.containsKey(requirement.key() + ".why")).isTrue();
        }
    }

    private Finding find(String id, PlanOutline.Row... rows) {
        return check.check(plan(rows)).stream()
                .filter(finding -> finding.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.requirement().id()).toList();
    }

    /** A plan of rows, numbered. */
    private static PlanOutline plan(PlanOutline.Row... rows) {
        List<PlanOutline.Row> numbered = new ArrayList<>();
        for (PlanOutline.Row row : rows) {
            numbered.add(
                    new PlanOutline.Row(
                            Integer.toString(numbered.size() + 1),
                            row.content(),
                            row.activities(),
                            row.times(),
                            row.doers()));
        }
        return new PlanOutline(YEAR, numbered, List.of());
    }

    private PlanOutline.Row row(Finding finding) {
        Finding.Proposal row = proposal(finding);
        return row(
                WORDS.getString(row.content()),
                WORDS.getString(row.when()),
                WORDS.getString(row.who()));
    }

    private static Finding.Proposal proposal(Finding finding) {
        return Objects.requireNonNull(finding.proposal());
    }

    /** A row whose activities and times are read from its words, as those of plans are. */
    private PlanOutline.Row row(String content, String when, String... doers) {
        Reading reading = reader.read(when);
        assertThat(reading.unread()).isNull();
        List<PlanOutline.Time> times = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            times.add(PlanOutline.Time.of(clause, deadlines.inYear(clause, YEAR)));
        }
        Set<String> activities =
                Catalogue.standard().recognise(content).activities().stream()
                        .map(Activity::id)
                        .collect(Collectors.toSet());
        return new PlanOutline.Row("", content, activities, times, List.of(doers));
    }
}
