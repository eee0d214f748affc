package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenRow;
import vn.sen.plan.domain.GivenState;

/**
 * A row of a plan that was handed down to an agency below.
 *
 * @param due the last day, whatever that agency plans for itself
 * @param reason why it was declined
 * @param progress how far it has come there; null where it was not taken
 */
record GivenBody(
        UUID id,
        UUID agency,
        String agencyName,
        UUID row,
        String no,
        String content,
        LocalDate due,
        @Nullable Instant withdrawnAt,
        @Nullable GivenAnswer answer,
        @Nullable String reason,
        @Nullable GivenState progress) {

    static GivenBody of(GivenRow row) {
        return new GivenBody(
                row.id().value(),
                row.to().value(),
                row.toName(),
                row.row().value(),
                row.no(),
                row.content(),
                row.due(),
                row.withdrawnAt(),
                row.answer(),
                row.reason().isEmpty() ? null : row.reason(),
                row.state());
    }
}
