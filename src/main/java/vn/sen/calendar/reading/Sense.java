package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Before;
import vn.sen.calendar.ByPlan;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Continuous;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.OnEvent;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Window;
import vn.sen.calendar.Words;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Recurrence;
import vn.sen.calendar.moment.When;

/** What a phrase says, before it is known which words of the cell belong to it. */
sealed interface Sense {

    Clause clause(Words words);

    /**
     * At a time that a calendar can place, once or in every cycle.
     *
     * @param headed whether a word such as "before" or "in" says how work lies to it
     */
    record At(When when, @Nullable Cycle cycle, boolean headed) implements Sense {

        At with(@Nullable Cycle other) {
            return new At(when, other, headed);
        }

        /** A day that only follows another, "before 10/6; 10/12", lies to its work as that does. */
        Sense after(Sense earlier) {
            boolean follows =
                    !headed
                            && when instanceof Limit.By
                            && earlier instanceof At(Limit.By before, _, boolean head)
                            && head
                            && !before.included();
            return follows ? new At(new Limit.By(when.period(), false), cycle, true) : this;
        }

        @Override
        public Clause clause(Words words) {
            if (cycle != null) {
                return new Recurring(words, new Recurrence.Cyclic(cycle, when), false);
            }
            return switch (when) {
                case When.During(var period) -> new Window(words, period);
                case Limit limit -> new Before(words, limit);
            };
        }
    }

    /** Again and again. */
    record Again(Recurrence recurrence, boolean atLeast) implements Sense {

        /** What is done every day is standing work, not a task with a date each day. */
        private boolean isDaily() {
            return recurrence instanceof Recurrence.Cyclic(Cycle cycle, _)
                    && cycle.unit() == CycleUnit.DAY
                    && cycle.length() == 1;
        }

        @Override
        public Clause clause(Words words) {
            return isDaily() ? new Continuous(words) : new Recurring(words, recurrence, atLeast);
        }
    }

    /** Counted from an event. */
    record Counted(
            @Nullable String event,
            Direction direction,
            @Nullable Distance distance,
            @Nullable Period day)
            implements Sense {

        @Override
        public Clause clause(Words words) {
            return new Relative(words, event, direction, distance, day);
        }
    }

    /** When something happens, by another plan, or always. */
    enum Undated implements Sense {
        ON_EVENT,
        BY_PLAN,
        ALWAYS;

        @Override
        public Clause clause(Words words) {
            return switch (this) {
                case ON_EVENT -> new OnEvent(words);
                case BY_PLAN -> new ByPlan(words);
                case ALWAYS -> new Continuous(words);
            };
        }
    }
}
