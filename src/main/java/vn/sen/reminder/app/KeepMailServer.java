package vn.sen.reminder.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.LetterId;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.domain.ReminderRefusal;
import vn.sen.reminder.mail.MailKey;
import vn.sen.reminder.store.LetterStore;
import vn.sen.reminder.store.MailServerStore;
import vn.sen.web.StaleVersion;

/** Sets the agency's mail server, and tries whether letters arrive. */
@Service
public class KeepMailServer {

    private final MailServerStore store;
    private final MailServers servers;
    private final MailKey key;
    private final LetterStore letters;
    private final LetterDesk desk;
    private final Records records;
    private final TransactionTemplate transaction;

    KeepMailServer(
            MailServerStore store,
            MailServers servers,
            MailKey key,
            LetterStore letters,
            LetterDesk desk,
            Records records,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.servers = servers;
        this.key = key;
        this.letters = letters;
        this.desk = desk;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * How things stand.
     *
     * @param own what is set here; null where nothing is
     * @param hasServer whether letters can be sent: by a server set here, or by one from above
     * @param letters one page of those written here, the last first
     * @param names of those they are for
     */
    public record Seen(
            MailServerStore.@Nullable Kept own,
            boolean hasServer,
            List<LetterStore.Line> letters,
            Map<PersonId, String> names) {}

    /** Whether letters can be sent: by a server set here, or by one from above. */
    public boolean hasServer() {
        return servers.find().isPresent();
    }

    public Seen look(int size, int offset) {
        boolean hasServer = servers.find().isPresent();
        return Objects.requireNonNull(
                transaction.execute(
                        begun -> {
                            List<LetterStore.Line> page = letters.page(size, offset);
                            return new Seen(
                                    store.find().orElse(null), hasServer, page, desk.names(page));
                        }));
    }

    /**
     * Sets the server.
     *
     * @param password null to keep the one that was set
     * @throws StaleVersion if it was changed since it was shown
     */
    public void set(
            Actor by, MailServer server, @Nullable String password, boolean shared, int version) {
        transaction.executeWithoutResult(
                begun -> {
                    String kept = server.login().isEmpty() ? "" : sealed(password);
                    if (!store.keep(
                            new MailServerStore.Kept(server, kept, shared, "", null, version))) {
                        throw new StaleVersion();
                    }
                    records.mailServer(by, server, shared);
                });
        servers.forget();
    }

    private String sealed(@Nullable String password) {
        if (password == null) {
            return store.find().map(MailServerStore.Kept::sealed).orElse("");
        }
        return password.isEmpty() ? "" : key.seal(password);
    }

    /** Writes a letter to the one who asks, to be sent at once. */
    public Outcome<LetterId> trial(Actor by) {
        Optional<MailServers.Found> found = servers.find();
        if (found.isEmpty()) {
            return Outcome.refused(ReminderRefusal.NO_SERVER);
        }
        return Objects.requireNonNull(
                transaction.execute(begun -> trial(by, found.get().server())));
    }

    private Outcome<LetterId> trial(Actor by, MailServer server) {
        Optional<Letter> letter = desk.open(server, records.time()).trial(by.person());
        if (letter.isEmpty()) {
            return Outcome.refused(ReminderRefusal.NO_ADDRESS);
        }
        letters.write(letter.get(), records.instant());
        records.call(by.agency());
        return Outcome.done(letter.get().id());
    }
}
