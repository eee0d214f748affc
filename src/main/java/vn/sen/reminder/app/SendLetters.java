package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.reminder.domain.Delivery;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.Patience;
import vn.sen.reminder.mail.SmtpLine;
import vn.sen.reminder.mail.SmtpLines;
import vn.sen.reminder.store.LetterStore;

/**
 * Hands the letters of the agency at work to its mail server, one after the other over one
 * connection. Each is marked right after the server took it: only where the program dies between
 * the two is a letter sent again, with the same Message-ID. No transaction is open while a server
 * is talked to.
 */
@Service
public class SendLetters {

    private static final int AT_A_TIME = 20;

    private final LetterStore letters;
    private final MailServers servers;
    private final SmtpLines lines;
    private final Agencies agencies;
    private final Audience audience;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SendLetters(
            LetterStore letters,
            MailServers servers,
            SmtpLines lines,
            Agencies agencies,
            Audience audience,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.letters = letters;
        this.servers = servers;
        this.lines = lines;
        this.agencies = agencies;
        this.audience = audience;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Batch(List<Letter> letters, Set<PersonId> readers, String agency) {}

    /** Sends what can be sent now; when to come again, empty where nothing waits. */
    public Optional<Instant> send() {
        Optional<MailServers.Found> found = servers.find();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (SmtpLine line = lines.to(found.get().server())) {
            boolean more = true;
            while (more) {
                more = send(batch(), line, found.get());
            }
        }
        return Objects.requireNonNull(transaction.execute(begun -> letters.next()));
    }

    /** Puts back what a stop of the program broke off. */
    void takeUpAgain() {
        transaction.executeWithoutResult(begun -> letters.takeUpAgain());
    }

    private Batch batch() {
        return Objects.requireNonNull(
                transaction.execute(
                        begun -> {
                            List<Letter> taken = letters.take(AT_A_TIME, moment());
                            return taken.isEmpty()
                                    ? new Batch(taken, Set.of(), "")
                                    : new Batch(
                                            taken, audience.today().keys(), agencies.own().name());
                        }));
    }

    private boolean send(Batch batch, SmtpLine line, MailServers.Found found) {
        List<Letter> all = batch.letters();
        for (int i = 0; i < all.size(); i++) {
            Letter letter = all.get(i);
            if (!batch.readers().contains(letter.person())) {
                note(() -> letters.end(letter.id(), LetterStore.End.DROPPED, ""));
                continue;
            }
            try {
                note(letter, line.send(letter, batch.agency()), found);
            } catch (SmtpLine.ServerDown down) {
                putBack(all.subList(i, all.size()), down, found);
                return false;
            }
        }
        return !all.isEmpty();
    }

    private void note(Letter letter, Delivery delivery, MailServers.Found found) {
        switch (delivery) {
            case Delivery.Sent() -> {
                note(() -> letters.sent(letter.id(), moment()));
                servers.isWell(found.owner());
            }
            case Delivery.Refused(String error) ->
                    note(() -> letters.end(letter.id(), LetterStore.End.FAILED, error));
            case Delivery.Later(String error) -> note(() -> later(letter, error));
        }
    }

    private void later(Letter letter, String error) {
        int attempts = letter.attempts() + 1;
        if (letter.sort() == Letter.Sort.TRIAL || Patience.USUAL.isOver(attempts)) {
            letters.end(letter.id(), LetterStore.End.FAILED, error);
        } else {
            Instant until = moment().plus(Patience.USUAL.after(attempts));
            letters.postpone(letter.id(), until, true, error);
        }
    }

    /** The server is away: no letter is to blame, but a trial has its answer. */
    private void putBack(List<Letter> left, SmtpLine.ServerDown down, MailServers.Found found) {
        int absence = servers.isAway(found.owner(), down.words(), moment());
        Instant until = moment().plus(Patience.USUAL.after(absence));
        note(
                () -> {
                    for (Letter each : left) {
                        if (each.sort() == Letter.Sort.TRIAL) {
                            letters.end(each.id(), LetterStore.End.FAILED, down.words());
                        } else {
                            letters.postpone(each.id(), until, false, down.words());
                        }
                    }
                });
    }

    private void note(Runnable what) {
        transaction.executeWithoutResult(begun -> what.run());
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
