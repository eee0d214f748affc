package vn.sen.access.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.access.domain.AccessPermission;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Account;
import vn.sen.access.domain.LoginName;
import vn.sen.access.store.AccountRows;
import vn.sen.access.store.LoginQueries;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.agency.SignIns;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Opens accounts for many people at once, for the list that they came with. */
@Service
class HandSignIns implements SignIns {

    private final AccountRows accounts;
    private final LoginQueries logins;
    private final Passwords passwords;
    private final Trail trail;

    HandSignIns(AccountRows accounts, LoginQueries logins, Passwords passwords, Trail trail) {
        this.accounts = accounts;
        this.logins = logins;
        this.passwords = passwords;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, String> known() {
        return logins.known();
    }

    @Override
    public String normal(String login) {
        return LoginName.of(login);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Reason> refused(Collection<String> asked) {
        Map<String, Reason> refused = new HashMap<>();
        List<String> formed = asked.stream().filter(LoginName::isWellFormed).toList();
        asked.forEach(each -> refused.put(each, AccessRefusal.LOGIN_MALFORMED));
        refused.keySet().removeAll(formed);
        logins.taken(formed).forEach(each -> refused.put(each, AccessRefusal.LOGIN_TAKEN));
        return refused;
    }

    /** On all processors: a hash is slow on purpose. */
    @Override
    public List<Key> keys(int many) {
        return IntStream.range(0, many).parallel().mapToObj(each -> key()).toList();
    }

    private Key key() {
        String password = passwords.oneTime();
        return new Key(password, passwords.hash(password));
    }

    @Override
    @Transactional
    public List<Handed> hand(@Nullable Actor by, Map<PersonId, String> given, List<Key> keys) {
        Iterator<Key> unused = keys.iterator();
        List<Handed> handed = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        given.forEach(
                (person, login) -> {
                    Key key = unused.next();
                    Account account = accounts.save(opened(person, login, key.hash()));
                    handed.add(new Handed(person, login, key.password()));
                    acts.add(act(by, account));
                });
        trail.recordAll(acts);
        return handed;
    }

    private static Account opened(PersonId person, String login, String hash) {
        return Account.opened(AgencyScope.current().orElseThrow(), person, login, hash)
                .withOneTimePassword(hash);
    }

    private static Act act(@Nullable Actor by, Account account) {
        boolean manages = by != null && AccessPermission.MANAGE_ACCOUNTS.allows(by);
        return new Act(
                by,
                manages ? Role.ADMINISTRATOR : null,
                "account.opened",
                new Subject("account", account.id().value()),
                Map.of(),
                Map.of("person", account.personId().toString()));
    }
}
