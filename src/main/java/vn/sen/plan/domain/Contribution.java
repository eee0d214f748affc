package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;

/**
 * What a party that advises or helps on a row gave to the task of the one who leads.
 *
 * @param party for which party of the row
 * @param words may be empty where there is a file or a link
 * @param givenOn the day it was given, today or before
 */
public record Contribution(
        ContributionId id,
        TaskId task,
        Assignee party,
        String words,
        LocalDate givenOn,
        Extension.Proof proof,
        PersonId by,
        Capacity in,
        Instant at) {

    /** Whether this is what the party of a row gave. */
    public boolean isOf(Part part) {
        return part.assignee().equals(party);
    }
}
