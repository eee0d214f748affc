package vn.sen.reminder.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/**
 * The mail server and its letters.
 *
 * @param state whether letters go out, in words
 * @param trouble what the server said last; null where all is well
 * @param underWay whether a letter is on its way, so that the page looks again
 */
public record MailPage(
        Fields fields,
        String state,
        @Nullable String trouble,
        boolean canTry,
        boolean underWay,
        List<Line> letters,
        Pages pages,
        @Nullable String refusal) {

    /** The form. */
    public record Fields(
            Field host,
            Field port,
            Field security,
            List<Option> securities,
            Field login,
            Field password,
            Field sender,
            Field address,
            boolean shared,
            int version) {

        public Fields {
            securities = List.copyOf(securities);
        }
    }

    /** A letter in the list. */
    public record Line(
            String subject, String reader, String at, Mark mark, String state, String error) {}
}
