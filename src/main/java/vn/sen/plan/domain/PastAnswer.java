package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;

/**
 * What a person says about a date that had passed before the plan was approved. The date is named
 * by its words and its day.
 *
 * @param day the day it was done, or the new due day of what is owed
 */
public record PastAnswer(
        ItemId item,
        String clauseText,
        LocalDate due,
        Answer answer,
        @Nullable LocalDate day,
        String note,
        PersonId answeredBy) {

    /** Done, not to be done, or still owed. */
    public enum Answer {
        DONE,
        NOT_APPLICABLE,
        OWED;

        /** Message key of the name shown to people. */
        public String key() {
            return "plan.past." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isFor(ItemId row, String text, LocalDate day) {
        return item.equals(row) && clauseText.equals(text) && due.equals(day);
    }

    LocalDate dayOrThrow() {
        return Objects.requireNonNull(day, "a day that " + answer + " needs");
    }
}
