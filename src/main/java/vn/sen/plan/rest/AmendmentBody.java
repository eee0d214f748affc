package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.agency.Staff;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.web.amend.AmendPaths;

/**
 * A change of a plan in force, without its rows.
 *
 * @param number among those of the plan
 * @param difficulty from which it was made
 * @param returned the words with which it was sent back last
 * @param documentNumber of the amending decision
 */
record AmendmentBody(
        UUID id,
        int version,
        UUID plan,
        int number,
        Amendment.State state,
        String reason,
        @Nullable UUID difficulty,
        WhoBody madeBy,
        @Nullable WhoBody submittedBy,
        @Nullable WhoBody approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String returned,
        @Nullable String documentNumber,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        String page) {

    static AmendmentBody of(Amendment amendment, Staff staff) {
        Amendment.Course course = amendment.course();
        Amendment.Paper paper = amendment.paper();
        return new AmendmentBody(
                amendment.id().value(),
                amendment.version(),
                amendment.plan().value(),
                amendment.number(),
                amendment.state(),
                amendment.reason(),
                amendment.difficulty() == null ? null : amendment.difficulty().value(),
                person(course.madeBy(), staff),
                course.submittedBy() == null ? null : person(course.submittedBy(), staff),
                course.approvedBy() == null ? null : person(course.approvedBy(), staff),
                course.approvedOn(),
                emptyToNull(amendment.returned()),
                emptyToNull(paper.number()),
                emptyToNull(paper.symbol()),
                paper.issuedOn(),
                AmendPaths.one(amendment.id()));
    }

    private static WhoBody person(PersonId person, Staff staff) {
        String name = staff.names().getOrDefault(person, "");
        return new WhoBody(null, null, person.value(), name, null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
