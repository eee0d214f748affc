package vn.sen.plan.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PastRow;
import vn.sen.plan.domain.PastYear;

/**
 * The record of a year before the program was there.
 *
 * @param enteredBy key of the person who entered it afterwards
 * @param files of the year as a whole
 */
record RecordBody(
        UUID plan,
        @Nullable Integer year,
        String title,
        UUID enteredBy,
        Instant enteredAt,
        List<PastRowBody> rows,
        List<PastFileBody> files,
        String page) {

    /** A row, and what is known of it. */
    record PastRowBody(
            UUID row,
            String no,
            String content,
            String timing,
            PastOutcome outcome,
            @Nullable String note,
            List<PastFileBody> files) {

        static PastRowBody of(PastRow row) {
            return new PastRowBody(
                    row.id().value(),
                    row.no(),
                    row.content(),
                    row.timing(),
                    row.outcome(),
                    row.note().isEmpty() ? null : row.note(),
                    row.files().stream().map(PastFileBody::of).toList());
        }
    }

    static RecordBody of(PastYear year) {
        return new RecordBody(
                year.plan().id().value(),
                year.plan().year(),
                year.plan().naming().title(),
                year.enteredBy().value(),
                year.enteredAt(),
                year.rows().stream().map(PastRowBody::of).toList(),
                year.loose().stream().map(PastFileBody::of).toList(),
                "/ke-hoach/" + year.plan().id() + "/ho-so");
    }
}
