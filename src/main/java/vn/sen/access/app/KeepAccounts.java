package vn.sen.access.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.access.domain.AccessPermission;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Account;
import vn.sen.access.domain.AccountId;
import vn.sen.access.domain.LoginName;
import vn.sen.access.domain.PasswordRule;
import vn.sen.access.store.AccountRows;
import vn.sen.access.store.Sessions;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.NotFound;

/** Opens, locks and unlocks accounts, and changes their passwords. */
@Service
public class KeepAccounts {

    private final AccountRows accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Agencies agencies;
    private final Trail trail;
    private final Clock clock;

    KeepAccounts(
            AccountRows accounts,
            Sessions sessions,
            Passwords passwords,
            Agencies agencies,
            Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an administrator reads out to the person, once.
     *
     * @param password to be changed at the first sign-in
     */
    public record Handed(String login, String password) {}

    @Transactional(readOnly = true)
    public Optional<Account> of(PersonId person) {
        return accounts.findByPersonId(person);
    }

    /** Those of the agency at work whose account is locked. */
    @Transactional(readOnly = true)
    public Set<PersonId> locked() {
        return accounts.locked().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** Opens an account whose password the person chose. */
    @Transactional
    public Outcome<AccountId> open(
            @Nullable Actor by, PersonId person, String typedLogin, String password) {
        String login = LoginName.of(typedLogin);
        Optional<AccessRefusal> refusal =
                refusal(person, login).or(() -> PasswordRule.refuses(password, login));
        return refusal.<Outcome<AccountId>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(enter(by, person, login, password, false)));
    }

    /** Opens an account with a password made here. */
    @Transactional
    public Outcome<Handed> hand(Actor by, PersonId person, String typedLogin) {
        String login = LoginName.of(typedLogin);
        Optional<AccessRefusal> refusal = refusal(person, login);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String password = passwords.oneTime();
        enter(by, person, login, password, true);
        return Outcome.done(new Handed(login, password));
    }

    /** Sets a new password for somebody who forgot the old one; sessions end. */
    @Transactional
    public Handed handAgain(Actor by, PersonId person) {
        Account account = existing(person);
        String password = passwords.oneTime();
        accounts.save(account.withOneTimePassword(passwords.hash(password)));
        sessions.endAll(account.id());
        record(by, "account.password-reset", account.id(), Map.of(), Map.of());
        return new Handed(account.login(), password);
    }

    /** Locks an account; its sessions end at once. */
    @Transactional
    public Outcome<AccountId> lock(Actor by, PersonId person) {
        Account account = existing(person);
        if (isLastAdministrator(person)) {
            return Outcome.refused(AccessRefusal.LAST_ADMINISTRATOR);
        }
        sessions.endAll(account.id());
        return Outcome.done(setLocked(by, account, true));
    }

    @Transactional
    public AccountId unlock(Actor by, PersonId person) {
        return setLocked(by, existing(person), false);
    }

    /** Changes the own password; all other sessions of the account end. */
    @Transactional
    public Outcome<AccountId> change(Actor by, String old, String chosen, String session) {
        Account account = existing(by.person());
        if (!passwords.matches(old, account.passwordHash())) {
            return Outcome.refused(AccessRefusal.PASSWORD_WRONG);
        }
        if (old.equals(chosen)) {
            return Outcome.refused(AccessRefusal.PASSWORD_SAME);
        }
        Optional<AccessRefusal> refusal = PasswordRule.refuses(chosen, account.login());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        accounts.save(account.withOwnPassword(passwords.hash(chosen)));
        sessions.endOthers(account.id(), session);
        record(by, "account.password-changed", account.id(), Map.of(), Map.of());
        return Outcome.done(account.id());
    }

    private AccountId enter(
            @Nullable Actor by, PersonId person, String login, String password, boolean handed) {
        String hash = passwords.hash(password);
        Account opened = Account.opened(AgencyScope.current().orElseThrow(), person, login, hash);
        accounts.save(handed ? opened.withOneTimePassword(hash) : opened);
        record(by, "account.opened", opened.id(), Map.of(), Map.of("person", person.toString()));
        return opened.id();
    }

    private Optional<AccessRefusal> refusal(PersonId person, String login) {
        if (!LoginName.isWellFormed(login)) {
            return Optional.of(AccessRefusal.LOGIN_MALFORMED);
        }
        if (agencies.atWork(person).isEmpty()) {
            return Optional.of(AccessRefusal.PERSON_LEFT);
        }
        if (accounts.findByPersonId(person).isPresent()) {
            return Optional.of(AccessRefusal.HAS_ACCOUNT);
        }
        return accounts.isTaken(login) ? Optional.of(AccessRefusal.LOGIN_TAKEN) : Optional.empty();
    }

    private AccountId setLocked(Actor by, Account account, boolean locked) {
        accounts.save(account.locked(locked));
        record(
                by,
                locked ? "account.locked" : "account.unlocked",
                account.id(),
                Map.of("locked", Boolean.toString(account.locked())),
                Map.of("locked", Boolean.toString(locked)));
        return account.id();
    }

    /** True for an administrator where no other one could sign in. */
    private boolean isLastAdministrator(PersonId person) {
        List<PersonId> administrators =
                agencies.holding(Role.ADMINISTRATOR, LocalDate.now(clock)).stream()
                        .map(PersonView::id)
                        .toList();
        return administrators.contains(person)
                && administrators.stream()
                        .filter(other -> !other.equals(person))
                        .map(accounts::findByPersonId)
                        .flatMap(Optional::stream)
                        .allMatch(Account::locked);
    }

    private Account existing(PersonId person) {
        return accounts.findByPersonId(person).orElseThrow(NotFound::new);
    }

    private void record(
            @Nullable Actor by,
            String what,
            AccountId account,
            Map<String, String> before,
            Map<String, String> after) {
        Role as =
                by != null && AccessPermission.MANAGE_ACCOUNTS.allows(by)
                        ? Role.ADMINISTRATOR
                        : null;
        trail.record(new Act(by, as, what, new Subject("account", account.value()), before, after));
    }
}
