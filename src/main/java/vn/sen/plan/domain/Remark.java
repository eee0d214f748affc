package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/**
 * Words said about a task or a plan.
 *
 * @param by null where the program itself speaks
 * @param in the role they were said in, and for whom
 * @param correction of a day, where the words are the reason for one
 */
public record Remark(
        Kind kind,
        String words,
        @Nullable PersonId by,
        Capacity in,
        Instant at,
        @Nullable Correction correction) {

    public @Nullable Role as() {
        return in.as();
    }

    /** Both days of a correction. */
    public record Correction(LocalDate was, LocalDate became) {}

    /** Whether the words go with an act: both are of one transaction, a moment apart. */
    public boolean isWith(Instant act) {
        return Math.abs(at.toEpochMilli() - act.toEpochMilli()) < 2_000;
    }

    /** With which act the words go. */
    public enum Kind {
        COMMENT,
        SUBMITTED,
        RETURNED,
        /** Why a plan was closed with work left open. */
        CLOSED,
        CANCELLED,
        /** Why the day of completion was corrected. */
        CORRECTED,
        /** Why the due day was moved. */
        MOVED,
        /** What was said of a date that had passed before the plan was approved. */
        ANSWERED;

        /** Message key of the name shown to people. */
        public String key() {
            return "plan.remark." + name().toLowerCase(Locale.ROOT);
        }
    }
}
