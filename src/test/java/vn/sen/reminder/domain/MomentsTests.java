package vn.sen.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.calendar.HolidayNotice;
import vn.sen.calendar.WorkingCalendar;

class MomentsTests {

    /** A Tuesday after the days off around National Day, 1 and 4 September 2023. */
    private static final LocalDate DUE = LocalDate.of(2023, 9, 19);

    private static final LocalDate OPENS = LocalDate.of(2023, 8, 21);

    @ParameterizedTest
    @CsvSource({
        "2023-08-20,",
        "2023-08-21, OPENS 2023-08-21",
        "2023-09-07, OPENS 2023-08-21",
        "2023-09-08, AHEAD 2023-09-08",
        "2023-09-13, AHEAD 2023-09-08",
        "2023-09-14, AHEAD 2023-09-14",
        "2023-09-18, AHEAD 2023-09-18",
        "2023-09-19, DUE 2023-09-19",
        "2023-09-20, LATE 2023-09-20",
        "2023-09-26, LATE 2023-09-20",
        "2023-09-27, LATE 2023-09-27",
        "2023-12-31, LATE 2023-12-27"
    })
    void haveOneThatStandsOnEachDay(LocalDate today, @Nullable String expected) {
        Optional<Moment> said = on(today).forTheDoer(OPENS, DUE);

        assertThat(said.map(each -> each.kind() + " " + each.day()).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void wakeNobodyOnADayOffAfterTheDueDay() {
        LocalDate friday = LocalDate.of(2023, 9, 22);

        assertThat(on(friday.plusDays(2)).forTheDoer(null, friday))
                .contains(new Moment(Kind.DUE, friday));
        assertThat(on(friday.plusDays(3)).forTheDoer(null, friday))
                .contains(new Moment(Kind.LATE, friday.plusDays(3)));
    }

    @Test
    void moveAWeeklyWordFromADayOffToTheNextWorkingDay() {
        LocalDate due = LocalDate.of(2023, 8, 24);

        assertThat(on(LocalDate.of(2023, 9, 4)).forTheDoer(null, due))
                .contains(new Moment(Kind.LATE, LocalDate.of(2023, 8, 25)));
        assertThat(on(LocalDate.of(2023, 9, 5)).forTheDoer(null, due))
                .contains(new Moment(Kind.LATE, LocalDate.of(2023, 9, 5)));
    }

    @Test
    void announceNoDueDayBeforeTheWorkCanBegin() {
        LocalDate opens = LocalDate.of(2023, 9, 15);

        assertThat(on(LocalDate.of(2023, 9, 14)).forTheDoer(opens, DUE)).isEmpty();
        assertThat(on(LocalDate.of(2023, 9, 15)).forTheDoer(opens, DUE))
                .contains(new Moment(Kind.OPENS, opens));
    }

    @Test
    void sayNothingOfWorkWithoutADay() {
        assertThat(on(DUE).forTheDoer(null, null)).isEmpty();
    }

    @Test
    void reachTheHeadAfterThreeWorkingDaysAndTheSecretaryAfterSeven() {
        assertThat(on(LocalDate.of(2023, 9, 21)).forTheHead(DUE)).isEmpty();
        assertThat(on(LocalDate.of(2023, 9, 22)).forTheHead(DUE))
                .contains(new Moment(Kind.ESCALATED, LocalDate.of(2023, 9, 22)));
        assertThat(on(LocalDate.of(2023, 9, 27)).forTheSecretary(DUE)).isEmpty();
        assertThat(on(LocalDate.of(2023, 9, 28)).forTheSecretary(DUE))
                .contains(new Moment(Kind.ESCALATED, LocalDate.of(2023, 9, 28)));
    }

    /**
     * Random days off, random work, a program that runs on random days: nothing is said twice, and
     * whenever the program runs, the last thing that should have been said by then has been said.
     */
    @Nested
    class OverDaysWithoutTheProgram {

        private static final int YEARS = 400;

        private final SplittableRandom random = new SplittableRandom(20231);

        @Test
        void loseNothingAndDoubleNothing() {
            for (int each = 0; each < YEARS; each++) {
                Case work = aCase();
                List<Moment> said = new ArrayList<>();
                for (LocalDate day = work.from; day.isBefore(work.until); day = day.plusDays(1)) {
                    if (work.running.contains(day)) {
                        LocalDate today = day;
                        new Moments(Timetable.USUAL, work.calendar, today)
                                .forTheDoer(work.opens, work.due)
                                .filter(moment -> !said.contains(moment))
                                .ifPresent(said::add);
                        Moment last = work.lastUpTo(today);
                        assertThat(last == null || said.contains(last))
                                .as("%s on %s: %s of %s", work, today, last, said)
                                .isTrue();
                    }
                }
                assertThat(said).doesNotHaveDuplicates();
                assertThat(work.everything).containsAll(said);
            }
        }

        private Case aCase() {
            LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(60));
            LocalDate until = from.plusDays(150);
            Set<LocalDate> off = new HashSet<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                off.add(from.plusDays(random.nextInt(150)));
            }
            LocalDate due = from.plusDays(10 + random.nextInt(90));
            LocalDate opens = random.nextInt(3) == 0 ? null : due.minusDays(1 + random.nextInt(25));
            Set<LocalDate> running = new HashSet<>();
            int oftenness = 1 + random.nextInt(9);
            for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
                if (random.nextInt(oftenness) == 0) {
                    running.add(day);
                }
            }
            return new Case(from, until, off, opens, due, running);
        }
    }

    /** Work and days; what is to be said is found by walking from day to day. */
    private static final class Case {

        private final LocalDate from;
        private final LocalDate until;
        private final Set<LocalDate> off;
        private final @Nullable LocalDate opens;
        private final LocalDate due;
        private final Set<LocalDate> running;
        private final WorkingCalendar calendar;
        private final List<Moment> everything;

        Case(
                LocalDate from,
                LocalDate until,
                Set<LocalDate> off,
                @Nullable LocalDate opens,
                LocalDate due,
                Set<LocalDate> running) {
            this.from = from;
            this.until = until;
            this.off = off;
            this.opens = opens;
            this.due = due;
            this.running = running;
            this.calendar =
                    WorkingCalendar.of(List.of(new HolidayNotice(2023, "tests", off, Set.of())));
            this.everything = everything();
        }

        /** The last thing that a program that runs every day has said, no month older. */
        @Nullable Moment lastUpTo(LocalDate today) {
            return everything.stream()
                    .filter(each -> !each.day().isAfter(today))
                    .filter(each -> each.day().isAfter(today.minusDays(30)))
                    .reduce((a, b) -> b)
                    .orElse(null);
        }

        /** Day by day, one thing a day, what presses most. */
        private List<Moment> everything() {
            List<Moment> all = new ArrayList<>();
            for (LocalDate day = from.minusDays(40);
                    day.isBefore(until.plusDays(40));
                    day = day.plusDays(1)) {
                Kind kind = kind(day);
                if (kind != null) {
                    all.add(new Moment(kind, day));
                }
            }
            return Collections.unmodifiableList(all);
        }

        private @Nullable Kind kind(LocalDate day) {
            if (isLateWord(day)) {
                return Kind.LATE;
            }
            if (day.equals(due)) {
                return Kind.DUE;
            }
            boolean open = opens == null || day.isAfter(opens);
            if (open && isWorked(day) && Set.of(1, 3, 7).contains(workedFrom(day))) {
                return Kind.AHEAD;
            }
            return day.equals(opens) ? Kind.OPENS : null;
        }

        /** Working days from a day before the due day on, the due day not counted. */
        private int workedFrom(LocalDate day) {
            int worked = 0;
            for (LocalDate each = day; each.isBefore(due); each = each.plusDays(1)) {
                worked += isWorked(each) ? 1 : 0;
            }
            return worked;
        }

        /** A week is over, and this is the first day worked since. */
        private boolean isLateWord(LocalDate day) {
            if (!day.isAfter(due) || !isWorked(day)) {
                return false;
            }
            LocalDate first = due.plusDays(1);
            while (!isWorked(first)) {
                first = first.plusDays(1);
            }
            for (LocalDate week = first; !week.isAfter(day); week = week.plusDays(7)) {
                LocalDate said = week;
                while (!isWorked(said)) {
                    said = said.plusDays(1);
                }
                if (said.equals(day)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWorked(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !(day.getYear() == 2023 && off.contains(day));
        }

        @Override
        public String toString() {
            return "opens " + opens + ", due " + due + ", off " + off;
        }
    }

    private static Moments on(LocalDate today) {
        return new Moments(Timetable.USUAL, WorkingCalendar.standard(), today);
    }
}
