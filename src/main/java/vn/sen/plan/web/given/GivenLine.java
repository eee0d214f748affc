package vn.sen.plan.web.given;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;

/**
 * A row at an agency.
 *
 * @param reason why it was declined; null where it was not
 * @param change where its last day is set anew and it is taken back; null where that cannot be
 */
public record GivenLine(
        String no,
        String content,
        String agency,
        String due,
        Mark mark,
        String state,
        @Nullable String reason,
        @Nullable String change) {}
