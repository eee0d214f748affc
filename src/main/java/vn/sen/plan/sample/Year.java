package vn.sen.plan.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.SampleCast;

/** The plan, the people and the script of one year. */
public record Year(PlanId plan, SampleCast cast, List<Line> lines) {

    /** A line of the script: a verb and what it needs. */
    record Line(String verb, List<String> words) {

        String word(int place) {
            return place < words.size() ? words.get(place) : "";
        }

        LocalDate day(int place) {
            return LocalDate.parse(word(place));
        }
    }

    public static Year of(PlanId plan, SampleCast cast, List<String> script) {
        return new Year(
                plan,
                cast,
                script.stream()
                        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip))
                        .map(Stream::toList)
                        .map(words -> new Line(words.getFirst(), words.subList(1, words.size())))
                        .toList());
    }

    List<Line> lines(String verb) {
        return lines.stream().filter(line -> line.verb().equals(verb)).toList();
    }

    Line only(String verb) {
        return lines(verb).getFirst();
    }

    Actor holding(Role role) {
        return first(actor -> actor.holds(role)).orElseThrow();
    }

    Optional<Actor> first(Predicate<Actor> wanted) {
        return cast.people().stream().filter(wanted).findFirst();
    }

    void at(LocalDateTime time) {
        cast.clock().accept(time);
    }

    /** Acts of a sample must succeed: one that is refused is a fault of the script. */
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reason) ->
                    throw new IllegalStateException("refused: " + reason.key());
        };
    }
}
