package vn.sen.access.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Account;
import vn.sen.access.store.AccountRows;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewPerson;
import vn.sen.agency.Staffing;
import vn.sen.platform.AgencyScope;

/** The first agency and its first administrator; done once in the life of an installation. */
@Service
public class SetUp {

    private static final long LOCK = 0x53656E;

    private final AccountRows accounts;
    private final KeepAccounts keep;
    private final Staffing staffing;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean done;

    SetUp(
            AccountRows accounts,
            KeepAccounts keep,
            Staffing staffing,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.keep = keep;
        this.staffing = staffing;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** True until there is an account; then never again. */
    public boolean isNeeded() {
        done = done || accounts.areThereAny();
        return !done;
    }

    public Outcome<Account> run(NewInstallation given) {
        AgencyId agency = AgencyId.next();
        return AgencyScope.call(
                agency,
                () ->
                        transaction.execute(
                                status -> {
                                    Outcome<Account> outcome = enter(given);
                                    if (outcome instanceof Outcome.Refused<Account>) {
                                        status.setRollbackOnly();
                                    }
                                    return outcome;
                                }));
    }

    private Outcome<Account> enter(NewInstallation given) {
        oneAtATime();
        if (accounts.areThereAny()) {
            return Outcome.refused(AccessRefusal.ALREADY_SET_UP);
        }
        staffing.enter(null, given.agency());
        return staffing.enter(null, NewPerson.of(given.name(), null, ""))
                .then(person -> appoint(person, given.secretary()))
                .then(person -> keep.open(null, person, given.login(), given.password()))
                .map(account -> accounts.findById(account).orElseThrow());
    }

    private Outcome<PersonId> appoint(PersonId person, boolean secretary) {
        List<Role> roles = new ArrayList<>(List.of(Role.ADMINISTRATOR));
        Optional.of(Role.ISO_SECRETARY).filter(role -> secretary).ifPresent(roles::add);
        Outcome<PersonId> outcome = Outcome.done(person);
        LocalDate today = LocalDate.now(clock);
        for (Role role : roles) {
            outcome =
                    outcome.then(
                            each ->
                                    staffing.appoint(
                                            null, new Appointment(each, role, null, today, null)));
        }
        return outcome;
    }

    /** Two set-ups at once: the second waits and then finds it done. */
    private void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
    }
}
