package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.AgencyId;
import vn.sen.agency.Agencies;
import vn.sen.platform.AgencyScope;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.mail.MailKey;
import vn.sen.reminder.store.MailServerStore;

/**
 * Which mail server an agency's letters go through: its own, else that of the nearest agency above
 * that shares its own. Without one no letter is written.
 */
@Component
class MailServers {

    /** Pages ask whether there is a server; what another program sets is seen after a minute. */
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final MailServerStore store;
    private final MailKey key;
    private final Agencies agencies;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Map<AgencyId, Integer> absences = new ConcurrentHashMap<>();
    private final Map<AgencyId, Known> remembered = new ConcurrentHashMap<>();
    private final Set<AgencyId> known = ConcurrentHashMap.newKeySet();

    MailServers(
            MailServerStore store,
            MailKey key,
            Agencies agencies,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.key = key;
        this.agencies = agencies;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /**
     * A server and whose it is.
     *
     * @param owner the agency at work, or one above it
     */
    record Found(AgencyId owner, MailServer server) {}

    private record Known(Optional<Found> found, Instant until) {}

    private record Step(MailServerStore.@Nullable Kept kept, @Nullable AgencyId above) {}

    /**
     * The server of the agency at work.
     *
     * @throws IllegalStateException inside a transaction, which could look into one agency only
     */
    Optional<Found> find() {
        AgencyId own = AgencyScope.current().orElseThrow();
        Known before = remembered.get(own);
        if (before != null && clock.instant().isBefore(before.until())) {
            return before.found();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction is open");
        }
        Optional<Found> found = look(own, own, new HashSet<>());
        remembered.put(own, new Known(found, clock.instant().plus(MEMORY)));
        return found;
    }

    /** A server was set: what is remembered of any agency may be of it. */
    void forget() {
        remembered.clear();
    }

    private Optional<Found> look(AgencyId own, AgencyId at, Set<AgencyId> seen) {
        Step step = look(at);
        MailServerStore.Kept kept = step.kept();
        if (kept != null && (at.equals(own) || kept.shared())) {
            return Optional.of(new Found(at, whole(kept)));
        }
        AgencyId above = step.above();
        return above == null || !seen.add(at) ? Optional.empty() : look(own, above, seen);
    }

    /** The server took a letter. */
    void isWell(AgencyId owner) {
        boolean wasAway = absences.remove(owner) != null;
        if (known.add(owner) || wasAway) {
            note(owner, "", null);
        }
    }

    /** Notes that the server is away; how often it was since it last took a letter. */
    int isAway(AgencyId owner, String error, Instant at) {
        note(owner, error, at);
        known.remove(owner);
        return absences.merge(owner, 1, Integer::sum);
    }

    private void note(AgencyId owner, String error, @Nullable Instant at) {
        AgencyScope.run(owner, () -> writing.executeWithoutResult(begun -> store.note(error, at)));
    }

    private Step look(AgencyId agency) {
        return AgencyScope.call(
                agency,
                () ->
                        Objects.requireNonNull(
                                reading.execute(
                                        begun ->
                                                new Step(
                                                        store.find().orElse(null),
                                                        agencies.above().orElse(null)))));
    }

    private MailServer whole(MailServerStore.Kept kept) {
        MailServer open = kept.open();
        String sealed = kept.sealed();
        return new MailServer(
                open.host(),
                open.port(),
                open.security(),
                open.login(),
                sealed.isEmpty() ? "" : key.open(sealed),
                open.sender(),
                open.address());
    }
}
