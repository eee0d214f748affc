package vn.sen.rest;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.web.Texts;

/** Answers acts: what came of them, or why they are refused. */
@Component
public class ActReplies {

    private final Problems problems;
    private final Texts texts;

    ActReplies(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    /** What came of an act; a refusal is a problem with the refusal's key as its code. */
    public <T> ResponseEntity<?> to(Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> done.apply(value);
            case Outcome.Refused<T>(Reason reason) -> refused(reason);
        };
    }

    /**
     * A refusal.
     *
     * @param arguments of its sentence
     */
    public ResponseEntity<?> refused(Reason reason, Object... arguments) {
        return refused(reason, texts.get(reason.key(), arguments), List.of());
    }

    /** A refusal that says which of the values that were sent are in the way. */
    public ResponseEntity<?> refused(Reason reason, List<Problem.Wrong> wrong) {
        return refused(reason, texts.get(reason.key()), wrong);
    }

    private ResponseEntity<?> refused(Reason reason, String words, List<Problem.Wrong> wrong) {
        Problem problem =
                problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT, reason.key(), path(), words, wrong, null);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }

    private static String path() {
        return Objects.requireNonNullElse(
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath(), "");
    }
}
