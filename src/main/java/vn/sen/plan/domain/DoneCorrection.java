package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/**
 * A day of completion that was entered wrongly, and what it was corrected to.
 *
 * @param as the role it was corrected in
 */
public record DoneCorrection(
        LocalDate was,
        LocalDate became,
        String reason,
        PersonId by,
        @Nullable Role as,
        Instant at) {}
