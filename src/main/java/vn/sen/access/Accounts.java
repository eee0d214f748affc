package vn.sen.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sen.access.app.KeepAccounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;

/** Accounts for other modules, which is sample data. */
@Service
public class Accounts {

    private final KeepAccounts accounts;

    Accounts(KeepAccounts accounts) {
        this.accounts = accounts;
    }

    /** Opens an account for a person of the agency at work. */
    public Outcome<PersonId> open(
            @Nullable Actor by, PersonId person, String login, String password) {
        return accounts.open(by, person, login, password).map(account -> person);
    }
}
