package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;

/**
 * What set a waiting clause going.
 *
 * @param day the day it happened; the awaited date where it is one
 * @param what what happened, in a person's words
 * @param identity what makes it one and the same however often it is told
 * @param choice what becomes of the default date, where the row has one for the other case
 * @param recordedBy null where it followed from other work
 */
public record PlanEvent(
        EventId id,
        FrozenClause clause,
        Kind kind,
        LocalDate day,
        String what,
        String identity,
        String note,
        @Nullable Choice choice,
        @Nullable PersonId recordedBy,
        Instant recordedAt) {

    /** How a clause can be set going. */
    public enum Kind {
        /** Somebody said that it happened. */
        HAPPENED,
        /** A date was taken from another plan. */
        DATED,
        /** Work of another row was finished, or got its date. */
        FOLLOWED;

        /** Message key of the name shown to people. */
        public String key() {
            return "plan.event-kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of the default date of a row that has one for the case that nothing happens. */
    public enum Choice {
        /** It stays, for the rest. */
        KEEP_DEFAULT,
        /** The event's date takes its place. */
        REPLACE_DEFAULT;

        /** Message key of the name shown to people. */
        public String key() {
            return "plan.choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Something that happened, told by a person. */
    public static PlanEvent happened(FrozenClause clause, Told told, PersonId by, Instant at) {
        return new PlanEvent(
                EventId.next(),
                clause,
                Kind.HAPPENED,
                told.day(),
                told.what(),
                told.day() + " " + Folding.of(told.what()),
                told.note(),
                told.choice(),
                by,
                at);
    }

    /** What a person tells of an event. */
    public record Told(LocalDate day, String what, String note, @Nullable Choice choice) {}

    /** A date taken from another plan. */
    public static PlanEvent dated(
            FrozenClause clause, Span span, String source, PersonId by, Instant at) {
        return new PlanEvent(
                EventId.next(),
                clause,
                Kind.DATED,
                span.first(),
                source,
                span.opens() + ".." + span.due(),
                "",
                null,
                by,
                at);
    }

    /** From the first day, where there is one, to the due day. */
    public record Span(@Nullable LocalDate opens, LocalDate due) {

        /** The day from which others are counted back. */
        public LocalDate first() {
            return opens == null ? due : opens;
        }
    }

    /** What follows from an occurrence or event of another row. */
    public static PlanEvent followed(
            FrozenClause clause, LocalDate day, String what, UUID cause, Instant at) {
        return new PlanEvent(
                EventId.next(),
                clause,
                Kind.FOLLOWED,
                day,
                what,
                cause.toString(),
                "",
                null,
                null,
                at);
    }
}
