package vn.sen.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sen.access.app.KeepAccounts;
import vn.sen.access.app.SetUp;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;

/** Accounts for other modules, which is sample data. */
@Service
public class Accounts {

    private final KeepAccounts accounts;
    private final SetUp setUp;

    Accounts(KeepAccounts accounts, SetUp setUp) {
        this.accounts = accounts;
        this.setUp = setUp;
    }

    /** True until anybody has an account. */
    public boolean areNone() {
        return setUp.isNeeded();
    }

    /** The people of the agency at work whose account is locked. */
    public Set<PersonId> locked() {
        return accounts.locked();
    }

    /** Opens an account for a person of the agency at work. */
    public Outcome<PersonId> open(
            @Nullable Actor by, PersonId person, String login, String password) {
        return accounts.open(by, person, login, password).map(account -> person);
    }
}
