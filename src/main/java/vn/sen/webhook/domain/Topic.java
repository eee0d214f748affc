package vn.sen.webhook.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sen.platform.AgencyEvent;

/** What an address can be told of: the events of plans, by the names of their records. */
public enum Topic {
    PLAN_APPROVED,
    PLAN_AMENDED,
    TASKS_OPENED,
    TASK_SUBMITTED,
    TASK_ACCEPTED,
    TASK_RETURNED,
    TASK_CANCELLED,
    EXTENSION_ASKED,
    EXTENSION_DECIDED,
    DIFFICULTY_REPORTED,
    DIFFICULTY_ANSWERED;

    /** As programs know it: task.submitted. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "webhook.topic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing for an event that nobody outside is told of. */
    public static Optional<Topic> of(AgencyEvent event) {
        String name = event.getClass().getSimpleName();
        return Arrays.stream(values())
                .filter(each -> each.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst();
    }

    public static Optional<Topic> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
