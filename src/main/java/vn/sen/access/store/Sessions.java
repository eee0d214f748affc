package vn.sen.access.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.access.domain.AccountId;

/** The sessions of an account, known by the account's key. */
@Component
public class Sessions {

    private final JdbcClient database;

    Sessions(JdbcClient database) {
        this.database = database;
    }

    /** Ends all sessions, everywhere. */
    public void endAll(AccountId account) {
        endOthers(account, "");
    }

    /** Ends all sessions but one. */
    public void endOthers(AccountId account, String kept) {
        database.sql(
                        """
                        delete from access.spring_session
                         where principal_name = :account
                           and session_id <> :kept
                        """)
                .param("account", account.toString())
                .param("kept", kept)
                .update();
    }
}
