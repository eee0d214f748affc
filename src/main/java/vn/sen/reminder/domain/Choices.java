package vn.sen.reminder.domain;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a person wants to hear, how and when.
 *
 * @param chosen how, for kinds where it is not as usual
 * @param hour when the letter of the day goes out
 * @param workingDays no letter of the day on days off; it waits for the next working day
 */
public record Choices(Map<Kind, Channel> chosen, LocalTime hour, boolean workingDays, int version) {

    /** Half past seven: before the working day begins. */
    public static final LocalTime USUAL_HOUR = LocalTime.of(7, 30);

    /** Of a person who has chosen nothing. */
    public static final Choices USUAL = new Choices(Map.of(), USUAL_HOUR, true, 0);

    public Choices {
        Map<Kind, Channel> unusual = new EnumMap<>(Kind.class);
        chosen.forEach(
                (kind, channel) -> {
                    if (kind.usual() != channel) {
                        unusual.put(kind, channel);
                    }
                });
        chosen = Map.copyOf(unusual);
    }

    public Channel of(Kind kind) {
        return Objects.requireNonNullElse(chosen.get(kind), kind.usual());
    }
}
