package vn.sen.access.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sen.access.domain.Account;
import vn.sen.access.domain.AccountId;
import vn.sen.actor.PersonId;

/** Accounts: of the agency at work, or of all where none is, which is only at sign-in. */
public interface AccountRows extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByLogin(String login);

    Optional<Account> findByPersonId(PersonId person);

    @Query(
            """
            select a.person_id
              from access.account a
             where a.locked
               and a.agency_id = platform.agency_id()
            """)
    List<UUID> locked();

    @Query("select access.has_accounts()")
    boolean areThereAny();

    @Query("select access.login_taken(:login)")
    boolean isTaken(String login);
}
