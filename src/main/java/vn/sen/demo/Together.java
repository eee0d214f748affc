package vn.sen.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.SampleHandDown;

/** What agencies of the demonstration have to do with each other: rows that the province gives. */
@Component
class Together {

    private static final String SCRIPT = "rows-from-above";

    private final SampleHandDown rows;

    Together(SampleHandDown rows) {
        this.rows = rows;
    }

    /**
     * The agencies by key, and two plans.
     *
     * @param given whose rows are handed down
     * @param changed into which one is taken
     */
    record Places(Map<String, Founded> agencies, PlanId given, PlanId changed) {

        Founded agency(String key) {
            return Objects.requireNonNull(agencies.get(key), key);
        }
    }

    /** What the file says, as far as it lies before a day. */
    void live(Places places, LocalDate until, Consumer<LocalDateTime> clock) {
        int minute = 0;
        for (String line : Lives.script(SCRIPT)) {
            List<String> words = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            LocalDate day = LocalDate.parse(words.getFirst());
            if (day.isBefore(until)) {
                clock.accept(day.atTime(9, minute++));
                act(places, words);
            }
        }
    }

    private void act(Places places, List<String> words) {
        Founded agency = places.agency(words.get(3));
        Founded actor = words.get(1).equals("give") ? places.agency("tinh") : agency;
        actor.in(
                () -> {
                    act(places, agency, actor.holding(Role.ISO_SECRETARY), words);
                    return true;
                });
    }

    private void act(Places places, Founded agency, Actor by, List<String> words) {
        String row = words.get(2);
        switch (words.get(1)) {
            case "give" -> rows.give(by, places.given(), row, agency.id(), words.get(4));
            case "decline" -> rows.decline(by, row, words.get(4));
            default -> {
                var taken = new SampleHandDown.Taken(row, words.get(4), agency.unit(words.get(5)));
                rows.takeIntoAChange(by, places.changed(), taken, words.get(6), words.get(7));
            }
        }
    }
}
