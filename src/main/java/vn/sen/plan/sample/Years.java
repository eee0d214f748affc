package vn.sen.plan.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.TaskLine;

/** Lives a year through, one act after another, each at its time. */
@Component
public class Years {

    private final SeePlans sight;
    private final Hands hands;
    private final Happenings happenings;

    Years(SeePlans sight, Hands hands, Happenings happenings) {
        this.sight = sight;
        this.hands = hands;
        this.happenings = happenings;
    }

    public void live(Year year) {
        new Course(year).run();
    }

    /**
     * An act to come.
     *
     * @param opens true where it may open tasks
     */
    private record Deed(LocalDateTime at, Runnable act, boolean opens) {}

    private final class Course {

        private final Year year;
        private final Set<TaskId> known = new HashSet<>();
        private final PriorityQueue<Deed> ahead =
                new PriorityQueue<>(Comparator.comparing(Deed::at));

        Course(Year year) {
            this.year = year;
        }

        void run() {
            for (Year.Line line : year.lines("event")) {
                later(line.day(0).atTime(8, 5), () -> happenings.happened(year, line), true);
            }
            for (Year.Line line : year.lines("date")) {
                later(line.day(0).atTime(8, 10), () -> happenings.dated(year, line), true);
            }
            for (Year.Line line : year.lines("contribute")) {
                later(line.day(0).atTime(10, 20), () -> hands.contribute(year, line), false);
            }
            arrange(year.only("approve").day(0));
            while (!ahead.isEmpty()) {
                Deed next = ahead.remove();
                if (next.at().toLocalDate().isBefore(year.cast().until())) {
                    year.at(next.at());
                    next.act().run();
                    if (next.opens()) {
                        arrange(next.at().toLocalDate());
                    }
                }
            }
        }

        private void later(LocalDateTime at, Runnable act, boolean opens) {
            ahead.add(new Deed(at, act, opens));
        }

        /** Foresees what becomes of tasks that are new. */
        private void arrange(LocalDate today) {
            for (TaskLine line : sight.overview(year.plan()).tasks()) {
                boolean open = line.task().state().isToDo() && !line.task().schedule().standing();
                if (known.add(line.task().id()) && open) {
                    foresee(line, today);
                }
            }
        }

        private void foresee(TaskLine line, LocalDate today) {
            Fate fate = Fate.of(line, year);
            LocalDate day = fate.day() == null ? before(line, today) : fate.day();
            int minute = known.size() % 50;
            switch (fate.kind()) {
                case LEFT -> {}
                case BEGUN -> later(day.atTime(9, minute), () -> hands.begin(year, line), false);
                case WAITS -> handIn(line, day, minute);
                case RETURNED -> {
                    handIn(line, day, minute);
                    LocalDateTime answer = next(day).atTime(9, minute);
                    later(answer, () -> hands.giveBack(year, line, fate.words()), false);
                    sayAfter(line, answer);
                }
                case ACCEPTED -> {
                    handIn(line, day, minute);
                    later(next(day).atTime(14, minute), () -> hands.accept(year, line), true);
                }
            }
        }

        private void handIn(TaskLine line, LocalDate day, int minute) {
            later(day.atTime(9, minute), () -> hands.handIn(year, line, day), false);
        }

        private void sayAfter(TaskLine line, LocalDateTime answer) {
            for (Year.Line words : year.lines("say")) {
                LocalDateTime at = words.day(0).atTime(15, 20);
                if (at.isAfter(answer)) {
                    later(at, () -> hands.say(year, line, words.word(1)), false);
                }
            }
        }

        /** Some days before it is due, but not before today. */
        private LocalDate before(TaskLine line, LocalDate today) {
            LocalDate due = line.task().schedule().due();
            LocalDate day = due == null ? today.plusDays(7) : due.minusDays(1 + known.size() % 4);
            LocalDate worked = onWeekday(day);
            return worked.isAfter(today) ? worked : next(today);
        }

        private static LocalDate onWeekday(LocalDate day) {
            return isWeekend(day) ? onWeekday(day.minusDays(1)) : day;
        }

        private static LocalDate next(LocalDate day) {
            LocalDate next = day.plusDays(1);
            return isWeekend(next) ? next(next) : next;
        }

        private static boolean isWeekend(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }
}
