package vn.sen.reminder.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * What a person wants to hear, and his own calendar.
 *
 * @param letters whether letters go out at all, and where to, in words
 * @param since since when a calendar's address works, in words; null without one
 * @param fresh a new address, shown this once; null otherwise
 */
public record ChoicesPage(
        List<Field> kinds,
        List<Option> channels,
        Field hour,
        List<Option> hours,
        boolean workingDays,
        int version,
        String letters,
        @Nullable String since,
        @Nullable String fresh) {

    public ChoicesPage {
        kinds = List.copyOf(kinds);
        channels = List.copyOf(channels);
        hours = List.copyOf(hours);
    }
}
