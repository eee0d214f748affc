package vn.sen.plan.web.appeal;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;

/**
 * One of them.
 *
 * @param what is asked or proposed, in a few words
 * @param words of the one who speaks
 * @param state null while it is open
 */
public record AppealLine(
        Mark mark,
        String title,
        String href,
        String what,
        String words,
        String meta,
        @Nullable String state) {}
