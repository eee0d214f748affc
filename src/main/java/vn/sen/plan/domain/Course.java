package vn.sen.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;

/**
 * What has happened to a plan.
 *
 * @param submission how often it was handed in
 * @param issuedOn the date of the document
 * @param effectiveOn the first day it holds
 */
public record Course(
        int submission,
        @Nullable PersonId submittedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn) {

    static final Course NONE = new Course(0, null, null, null, null);

    Course submitted(PersonId by) {
        return new Course(submission + 1, by, null, issuedOn, effectiveOn);
    }

    Course approved(LocalDate day) {
        return new Course(submission, submittedBy, day, issuedOn, effectiveOn);
    }

    Course effective(LocalDate day) {
        return new Course(submission, submittedBy, approvedOn, issuedOn, day);
    }

    Course issued(LocalDate day, LocalDate effective) {
        return new Course(submission, submittedBy, approvedOn, day, effective);
    }
}
