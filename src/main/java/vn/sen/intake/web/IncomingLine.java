package vn.sen.intake.web;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;

/**
 * A file in the list of those that were handed in.
 *
 * @param facts size, time and person
 * @param words what happened or is going on, where the state alone does not say it
 * @param plan address of the draft made of it
 */
public record IncomingLine(
        String href,
        String name,
        String facts,
        Mark mark,
        String state,
        @Nullable String words,
        @Nullable String plan,
        boolean asks) {}
