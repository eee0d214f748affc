package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.calendar.WorkingCalendar;

/** A task due on Tuesday, 19 September 2023. */
class StandingTests {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 19);
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @ParameterizedTest
    @CsvSource({
        "OPEN,2023-09-19,DUE_SOON,0",
        "OPEN,2023-09-12,DUE_SOON,5",
        "OPEN,2023-09-11,AHEAD,6",
        "OPEN,2023-09-20,LATE,1",
        "IN_PROGRESS,2023-09-27,LATE,6",
        "RETURNED,2023-09-27,LATE,6",
        "SUBMITTED,2023-09-27,CALM,0",
        "ACCEPTED,2023-09-27,CALM,0",
        "CANCELLED,2023-09-27,CALM,0",
    })
    void followsFromDayAndState(TaskState state, LocalDate today, Standing.Kind kind, int days) {
        assertThat(standing(state, DUE, null, today)).isEqualTo(new Standing(kind, days));
    }

    @Test
    void remembersWorkThatWasDoneLate() {
        assertThat(standing(TaskState.ACCEPTED, DUE, DUE.plusDays(3), DUE.plusDays(20)))
                .isEqualTo(new Standing(Standing.Kind.DONE_LATE, 3));
    }

    @Test
    void countsADayThatIsNotWorkedAsOne() {
        LocalDate friday = LocalDate.of(2023, 9, 15);

        assertThat(standing(TaskState.OPEN, friday, null, friday.plusDays(1)))
                .isEqualTo(new Standing(Standing.Kind.LATE, 1));
    }

    @Test
    void asksForADate() {
        assertThat(standing(TaskState.OPEN, null, null, DUE).kind())
                .isEqualTo(Standing.Kind.UNDATED);
    }

    @Test
    void isNeverLateWhereWorkIsStanding() {
        Standing standing =
                Standing.of(TaskState.OPEN, true, null, null, new Standing.Day(DUE, calendar));

        assertThat(standing.kind()).isEqualTo(Standing.Kind.CALM);
    }

    private Standing standing(
            TaskState state, @Nullable LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
        return Standing.of(state, false, due, doneOn, new Standing.Day(today, calendar));
    }
}
