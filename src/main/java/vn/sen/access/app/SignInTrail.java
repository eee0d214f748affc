package vn.sen.access.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.access.SignedIn;
import vn.sen.access.domain.Account;
import vn.sen.access.store.AccountRows;
import vn.sen.access.store.Attempts;
import vn.sen.actor.Actor;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/**
 * Leaves the trail of who came in, who was refused and who went, in the agency of the account. A
 * refusal names the account, never what was typed or from where; whoever is refused is nobody yet.
 */
@Component
public class SignInTrail {

    private final AccountRows accounts;
    private final Attempts attempts;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInTrail(
            AccountRows accounts,
            Attempts attempts,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Why somebody was not let in. */
    enum Why {
        WRONG_PASSWORD,
        PERSON_LEFT,
        LOCKED,
        WAITING
    }

    /** In the transaction of the sign-in. */
    void welcomed(Account account, Actor person) {
        record(person, "account.signed-in", account.id().value(), Map.of());
    }

    void refused(Account account, Why why) {
        AgencyScope.run(
                account.agencyId(),
                () -> transaction.executeWithoutResult(begun -> refusedHere(account, why)));
    }

    /** The same within a transaction of the account's agency. */
    void refusedHere(Account account, Why why) {
        record(null, "account.sign-in-refused", account.id().value(), Map.of("why", why.name()));
    }

    /** Somebody tried during a wait: one entry for each wait, however often he tried. */
    void waiting(String login, Duration wait) {
        accounts.findByLogin(login)
                .filter(account -> isFirst(login, wait))
                .ifPresent(account -> refused(account, Why.WAITING));
    }

    private boolean isFirst(String login, Duration wait) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(
                transaction.execute(
                        begun -> attempts.isFirst("waiting " + login, now, now.plus(wait))));
    }

    /** Somebody signed out. */
    public void left(SignedIn person) {
        Actor actor = new Actor(person.agency(), person.person(), Set.of(), Set.of());
        AgencyScope.run(
                person.agency(),
                () ->
                        transaction.executeWithoutResult(
                                begun ->
                                        record(
                                                actor,
                                                "account.signed-out",
                                                person.account(),
                                                Map.of())));
    }

    private void record(@Nullable Actor by, String what, UUID account, Map<String, String> after) {
        trail.record(new Act(by, null, what, new Subject("account", account), Map.of(), after));
    }
}
