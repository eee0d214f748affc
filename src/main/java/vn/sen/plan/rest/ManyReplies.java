package vn.sen.plan.rest;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.domain.SomeRefused;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Problem;
import vn.sen.web.Texts;

/** Answers what was asked of many things at once; a refusal names each that is in the way. */
@Component
class ManyReplies {

    private final ActReplies replies;
    private final Texts texts;

    ManyReplies(ActReplies replies, Texts texts) {
        this.replies = replies;
        this.texts = texts;
    }

    /**
     * What came of the act.
     *
     * @param list where in what was sent the many stand: {@code /tasks/}
     */
    <T> ResponseEntity<?> to(String list, Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> done.apply(value);
            case Outcome.Refused<T>(SomeRefused reason) ->
                    replies.refused(reason, wrong(list, reason.some()));
            case Outcome.Refused<T>(Reason reason) -> replies.refused(reason);
        };
    }

    private List<Problem.Wrong> wrong(String list, List<SomeRefused.One> some) {
        return some.stream()
                .map(
                        each ->
                                new Problem.Wrong(
                                        list + each.place(),
                                        null,
                                        texts.get(each.reason().key()),
                                        each.reason().key()))
                .toList();
    }
}
