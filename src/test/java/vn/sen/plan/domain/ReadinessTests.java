package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.PartRole;

class ReadinessTests {

    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 9);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 15);
    private static final Readiness.Staff STAFF =
            new Readiness.Staff(Set.of(), Set.of(Role.LEADER, Role.ISO_SECRETARY));

    private final RowTimesReader reader =
            new RowTimesReader(
                    new DeadlineReader(),
                    new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE));

    @Test
    void findNothingAboutARowWithDoerAndDate() {
        assertThat(found(row("Quý III/2023", secretary()), JANUARY)).isEmpty();
    }

    @Test
    void askForADoerWhoIsThere() {
        assertThat(found(row("Quý III/2023"), JANUARY)).containsExactly(Finding.Kind.DOER_MISSING);
        assertThat(found(row("Quý III/2023", does(new Assignee.Unmapped())), JANUARY))
                .containsExactly(Finding.Kind.DOER_UNMAPPED);
        assertThat(found(row("Quý III/2023", does(new Assignee.Unit(UnitId.next()))), JANUARY))
                .containsExactly(Finding.Kind.UNIT_CLOSED);
        assertThat(found(row("Quý III/2023", does(new Assignee.RoleHolder(Role.AUDITOR))), JANUARY))
                .containsExactly(Finding.Kind.ROLE_UNHELD);
    }

    @Test
    void askWhen() {
        assertThat(found(row("", secretary()), JANUARY)).containsExactly(Finding.Kind.TIME_MISSING);
        assertThat(found(row("Định kỳ", secretary()), JANUARY))
                .containsExactly(Finding.Kind.PERIOD_MISSING);
    }

    @Test
    void showWhatWaitsWithoutStandingInTheWay() {
        List<Finding> findings =
                find(row("Theo Kế hoạch kiểm tra của tỉnh", secretary()), JANUARY, List.of());

        assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.WAITS_FOR_PLAN);
        assertThat(Readiness.blocking(findings)).isEmpty();
    }

    @Test
    void askAboutEachDateThatHasPassed() {
        assertThat(found(row("Hàng Quý", secretary()), MAY))
                .containsExactly(Finding.Kind.PAST_UNANSWERED);
    }

    @Test
    void takeNoDebtThatIsOverdueAgainForAnAnswer() {
        Item row = row("Hàng Quý", secretary());

        assertThat(kinds(find(row, MAY, List.of(owed(row, MAY))))).isEmpty();
        assertThat(kinds(find(row, MAY, List.of(owed(row, MAY.minusDays(1))))))
                .containsExactly(Finding.Kind.PAST_UNANSWERED);
    }

    @Test
    void overlookRowsThatWereLeftOut() {
        Item left = row("Định kỳ").dropped(true);
        Item kept = row("Quý III/2023", secretary());
        List<PlannedRow> rows =
                PlannedRow.read(ChainsTests.plan(), List.of(left, kept), List.of(), reader);
        Readiness.Said said = new Readiness.Said(List.of(), Set.of());

        assertThat(Readiness.of(ChainsTests.plan(), rows, said, STAFF, JANUARY)).isEmpty();
    }

    private static PastAnswer owed(Item row, @Nullable LocalDate until) {
        return new PastAnswer(
                row.id(),
                "Hàng Quý",
                LocalDate.of(2023, 3, 31),
                PastAnswer.Answer.OWED,
                until,
                "",
                PersonId.next());
    }

    private List<Finding.Kind> found(Item row, LocalDate today) {
        return kinds(find(row, today, List.of()));
    }

    private static List<Finding.Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    private List<Finding> find(Item row, LocalDate today, List<PastAnswer> answers) {
        Plan plan = ChainsTests.plan();
        List<PlannedRow> rows = PlannedRow.read(plan, List.of(row), List.of(), reader);
        return Readiness.of(plan, rows, new Readiness.Said(answers, Set.of()), STAFF, today);
    }

    private static Item row(String timing, Part... parts) {
        return ChainsTests.row(1, "Báo cáo", timing, "report-results").assigned(List.of(parts));
    }

    private static Part secretary() {
        return does(new Assignee.RoleHolder(Role.ISO_SECRETARY));
    }

    private static Part does(Assignee who) {
        return Part.of(PartRole.PERFORM, "", PartFunction.DO, who);
    }
}
