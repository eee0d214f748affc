package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenCourse;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.domain.RowTaken;

/**
 * A row that an agency above handed down.
 *
 * @param due the last day
 * @param words said with it
 * @param changed whether it was changed above since somebody here looked
 * @param intoPlan the plan that it was taken into
 * @param intoRow the row that it became there
 */
record FromAboveBody(
        UUID id,
        String agencyName,
        String planTitle,
        @Nullable Integer year,
        String no,
        String content,
        String timing,
        LocalDate due,
        List<String> outputs,
        @Nullable String words,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        boolean changed,
        @Nullable GivenAnswer answer,
        @Nullable String reason,
        @Nullable UUID intoPlan,
        @Nullable UUID intoRow,
        String page) {

    static FromAboveBody of(RowFromAbove row) {
        GivenCourse course = row.course();
        RowTaken taken = row.taken();
        return new FromAboveBody(
                row.id().value(),
                row.source().agency(),
                row.source().plan(),
                row.source().year(),
                row.source().no(),
                row.now().content(),
                row.now().timing(),
                row.now().due(),
                row.outputs(),
                emptyToNull(row.words()),
                course.givenAt(),
                course.withdrawnAt(),
                row.isChangedUnseen(),
                course.answer(),
                emptyToNull(course.reason()),
                taken == null ? null : taken.plan().value(),
                taken == null ? null : taken.row().value(),
                "/viec-cap-tren-giao/" + row.id());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
