package vn.sen.access.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.access.domain.Brake;
import vn.sen.access.domain.Token;
import vn.sen.access.store.Attempts;
import vn.sen.access.store.TokenStore;
import vn.sen.platform.AgencyScope;

/** Lets a program in that knows a token; slows those down who try others. */
@Service
public class Knock {

    /** What became of it. */
    public sealed interface Answer {

        record Welcome(Token token) implements Answer {}

        record Wrong() implements Answer {}

        record Wait(Duration time) implements Answer {}
    }

    private final TokenStore tokens;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Knock(TokenStore tokens, Attempts attempts, TransactionTemplate transaction, Clock clock) {
        this.tokens = tokens;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One statement for whoever has a token; only refusals are counted. */
    public Answer knock(String secret, String address) {
        return find(secret).<Answer>map(Answer.Welcome::new).orElseGet(() -> refuse(address));
    }

    private Optional<Token> find(String secret) {
        return Secrets.isWellFormed(secret)
                ? tokens.atTheDoor(Secrets.hash(secret))
                        .filter(each -> each.isLive(clock.instant()))
                : Optional.empty();
    }

    /** A token that is none, or whose owner has left. */
    public Answer refuse(String address) {
        Duration wait =
                transaction.execute(
                        begun ->
                                attempts.count("token " + address, Brake.ADDRESS, clock.instant()));
        return wait.isZero() ? new Answer.Wrong() : new Answer.Wait(wait);
    }

    /** Notes that a token is used, now and then. */
    public void noteUse(Token token) {
        Instant now = clock.instant();
        if (token.isToBeNoted(now)) {
            AgencyScope.run(
                    token.agency(),
                    () ->
                            transaction.executeWithoutResult(
                                    begun -> tokens.noteUse(token.id(), now)));
        }
    }
}
