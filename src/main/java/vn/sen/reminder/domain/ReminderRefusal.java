package vn.sen.reminder.domain;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why an act on reminders is refused. */
public enum ReminderRefusal implements Reason {
    /** No mail server is set, neither here nor above. */
    NO_SERVER,
    /** The person has no e-mail address to write to. */
    NO_ADDRESS;

    @Override
    public String key() {
        return "reminder.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
