package vn.sen.access.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Account;
import vn.sen.access.domain.Token;
import vn.sen.access.domain.TokenId;
import vn.sen.access.store.AccountRows;
import vn.sen.access.store.TokenStore;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.NotFound;

/** Makes and revokes the tokens with which programs work for a person. */
@Service
public class KeepTokens {

    /** Live tokens of one person. */
    static final int MOST = 20;

    static final int LONGEST_NAME = 100;

    private final AccountRows accounts;
    private final TokenStore tokens;
    private final Trail trail;
    private final Clock clock;

    KeepTokens(AccountRows accounts, TokenStore tokens, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the person takes away, once.
     *
     * @param secret kept nowhere
     */
    public record Made(Token token, String secret) {}

    @Transactional(readOnly = true)
    public List<Token> of(PersonId person) {
        return tokens.of(person);
    }

    /**
     * A new token.
     *
     * @param until its last day, after today and within a year
     */
    @Transactional
    public Outcome<Made> make(Actor by, String typedName, LocalDate until, boolean mayWrite) {
        String name = typedName.strip();
        Optional<AccessRefusal> refusal = refusal(by, name, until);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Account account = accounts.findByPersonId(by.person()).orElseThrow(NotFound::new);
        Token token = token(by, name, until, mayWrite);
        String secret = Secrets.next();
        tokens.keep(token, account.id(), Secrets.hash(secret));
        record(
                by,
                "token.made",
                token.id(),
                Map.of("until", until.toString(), "write", Boolean.toString(mayWrite)));
        return Outcome.done(new Made(token, secret));
    }

    private @Nullable AccessRefusal wrong(String name, LocalDate until, LocalDate today) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return AccessRefusal.TOKEN_UNNAMED;
        }
        return until.isAfter(today) && !until.isAfter(today.plusYears(1))
                ? null
                : AccessRefusal.TOKEN_UNTIL;
    }

    private Optional<AccessRefusal> refusal(Actor by, String name, LocalDate until) {
        AccessRefusal wrong = wrong(name, until, LocalDate.now(clock));
        if (wrong != null) {
            return Optional.of(wrong);
        }
        Instant now = clock.instant();
        long live = tokens.of(by.person()).stream().filter(each -> each.isLive(now)).count();
        return live < MOST ? Optional.empty() : Optional.of(AccessRefusal.TOKENS_MANY);
    }

    private Token token(Actor by, String name, LocalDate until, boolean mayWrite) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new Token(
                TokenId.next(), by.agency(), by.person(), name, mayWrite, now, end, null, null);
    }

    /** The next request with it is refused. */
    @Transactional
    public void revoke(Actor by, TokenId id) {
        if (!tokens.revoke(by.person(), id, clock.instant())) {
            throw new NotFound();
        }
        record(by, "token.revoked", id, Map.of());
    }

    private void record(Actor by, String what, TokenId token, Map<String, String> after) {
        trail.record(new Act(by, null, what, new Subject("token", token.value()), Map.of(), after));
    }
}
