package vn.sen.demo;

import vn.sen.actor.Outcome;

/** Acts of the demonstration must succeed: one that is refused is a fault of this module. */
final class Acts {

    private Acts() {}

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reason) ->
                    throw new IllegalStateException("refused: " + reason.key());
        };
    }
}
