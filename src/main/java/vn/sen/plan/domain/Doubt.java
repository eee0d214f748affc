package vn.sen.plan.domain;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * Something about a value of a draft that a person should look at.
 *
 * @param item the row; null for a value of the plan as a whole
 * @param value name of the value, as in {@link Provenance}
 * @param key message key of the sentence that says what is doubtful
 * @param settlement what became of it; null while it is open
 */
public record Doubt(
        DoubtId id,
        PlanId plan,
        @Nullable ItemId item,
        String value,
        String key,
        String words,
        @Nullable Settlement settlement) {

    /** Words of the cell of times that are not understood. */
    public static final String UNREAD = "plan.doubt.unread";

    /** A misspelling that was read as the word it stands for. */
    public static final String SLIP = "plan.doubt.slip";

    /** A duty of a unit that may be a row. */
    public static final String DUTY = "plan.doubt.duty";

    /** Words of the document that the reading put nowhere. */
    public static final String LEFT_OVER = "plan.doubt.left-over";

    /** What becomes of a doubt. */
    public enum Settlement {
        RIGHT,
        EDITED;

        /** Message key of the name shown to people. */
        public String messageKey() {
            return "plan.settlement." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return settlement == null;
    }

    /**
     * Whether it speaks of the same words, whoever raised it.
     *
     * @param row null for the plan as a whole
     */
    public boolean isAbout(@Nullable ItemId row, String doubt, String text) {
        return Objects.equals(row, item) && key.equals(doubt) && words.equals(text);
    }
}
