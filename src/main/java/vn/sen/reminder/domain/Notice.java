package vn.sen.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.trail.Subject;

/**
 * Something said to one person. The same person, matter, kind and occasion is said once.
 *
 * @param occasion what makes it one and the same however often it is found out: a day, an act
 * @param day the day it belongs to, which is before the day it was said where it was made up for
 * @param at when it was said
 */
public record Notice(
        NoticeId id,
        PersonId person,
        Kind kind,
        Subject subject,
        String occasion,
        LocalDate day,
        Instant at,
        Words words,
        Channel channel) {

    /**
     * What it says, as it was when it was said.
     *
     * @param no number of the plan's row; may be empty
     * @param amount how many tasks, where it speaks of several; else 0
     * @param by who did what it tells of; null where nobody did
     */
    public record Words(
            String title, String no, @Nullable LocalDate due, int amount, @Nullable PersonId by) {}
}
