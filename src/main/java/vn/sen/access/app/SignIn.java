package vn.sen.access.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.access.domain.Account;
import vn.sen.access.domain.Brake;
import vn.sen.access.domain.LoginName;
import vn.sen.access.store.AccountRows;
import vn.sen.access.store.Attempts;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonAtWork;
import vn.sen.platform.AgencyScope;

/**
 * Lets a person in who knows the password. A name that does not exist, a wrong password and a
 * person who has left are answered alike, in the same time; that an account is locked is told only
 * to somebody who knows its password.
 */
@Service
public class SignIn {

    /** What became of an attempt. */
    public sealed interface Answer {

        record Welcome(Account account) implements Answer {}

        record Wrong() implements Answer {}

        record Locked() implements Answer {}

        record Wait(Duration time) implements Answer {}
    }

    private final AccountRows accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Agencies agencies;
    private final SignInTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(
            AccountRows accounts,
            Attempts attempts,
            Passwords passwords,
            Agencies agencies,
            SignInTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.agencies = agencies;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** No transaction of its own: none may stay open while a password is looked at. */
    public Answer attempt(String typedLogin, String password, String address) {
        String login = LoginName.of(typedLogin);
        Duration wait = transaction.execute(status -> count(login, address));
        if (!wait.isZero()) {
            trail.waiting(login, wait);
            return new Answer.Wait(wait);
        }
        Optional<Account> known = accounts.findByLogin(login);
        String hash = known.map(Account::passwordHash).orElseGet(passwords::nobodys);
        boolean right = passwords.matches(password, hash);
        if (!right) {
            known.ifPresent(account -> trail.refused(account, SignInTrail.Why.WRONG_PASSWORD));
        }
        return known.filter(account -> right)
                .map(account -> letIn(account, login, address))
                .orElseGet(Answer.Wrong::new);
    }

    private Duration count(String login, String address) {
        Instant now = clock.instant();
        Duration forAddress = attempts.count("address " + address, Brake.ADDRESS, now);
        return forAddress.isZero()
                ? attempts.count("login " + login, Brake.LOGIN, now)
                : forAddress;
    }

    private Answer letIn(Account account, String login, String address) {
        return AgencyScope.call(
                account.agencyId(),
                () -> transaction.execute(status -> welcome(account, login, address)));
    }

    private Answer welcome(Account account, String login, String address) {
        Optional<PersonAtWork> person = agencies.atWork(account.personId());
        if (person.isEmpty()) {
            trail.refusedHere(account, SignInTrail.Why.PERSON_LEFT);
            return new Answer.Wrong();
        }
        attempts.clear("login " + login);
        attempts.takeBack("address " + address, clock.instant());
        if (account.locked()) {
            trail.refusedHere(account, SignInTrail.Why.LOCKED);
            return new Answer.Locked();
        }
        trail.welcomed(account, person.get().actor());
        return new Answer.Welcome(account);
    }
}
