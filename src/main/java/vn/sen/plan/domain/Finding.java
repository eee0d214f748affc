package vn.sen.plan.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * Something about a plan that must be settled, or that somebody should know before it is handed in.
 *
 * @param item the row; null where it is the plan as a whole
 * @param words the words or the day it is about; may be empty
 */
public record Finding(Kind kind, @Nullable ItemId item, String words) {

    /** What is found. */
    public enum Kind {
        YEAR_MISSING(true),
        NO_ROWS(true),
        DOER_MISSING(true),
        DOER_UNMAPPED(true),
        UNIT_CLOSED(true),
        ROLE_UNHELD(true),
        TIME_MISSING(true),
        WORDS_UNREAD(true),
        PERIOD_MISSING(true),
        PAST_UNANSWERED(true),
        CHAINED_IN_A_ROUND(true),
        OUTSIDE_YEAR(false),
        WAITS_FOR_EVENT(false),
        WAITS_FOR_ROW(false),
        WAITS_FOR_PLAN(false),
        ACTIVITY_UNKNOWN(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }

        /** Message key of the sentence that says what to do; its argument is the words. */
        public String key() {
            return "plan.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the plan can be handed in and approved with it. */
    public boolean blocks() {
        return kind.blocks;
    }
}
