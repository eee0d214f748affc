package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.store.ChoiceStore;
import vn.sen.reminder.store.LetterStore;
import vn.sen.reminder.store.ToldQueries;

/**
 * Writes letters of what was said: at once where a person wants that, and once a day. A notice that
 * was read meanwhile, or settled, is left out; one that is in a letter is in no other.
 */
@Service
public class WriteLetters {

    /** What was said longer ago is told by letter no more. */
    private static final int DAYS = 14;

    private final MailServers servers;
    private final ToldQueries told;
    private final ChoiceStore choices;
    private final LetterStore letters;
    private final LetterDesk desk;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WriteLetters(
            MailServers servers,
            ToldQueries told,
            ChoiceStore choices,
            LetterStore letters,
            LetterDesk desk,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.servers = servers;
        this.told = told;
        this.choices = choices;
        this.letters = letters;
        this.desk = desk;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Writes what is to be written by now in the agency at work; how many letters. */
    public int write() {
        Optional<MailServers.Found> found = servers.find();
        return found.map(each -> Objects.requireNonNull(transaction.execute(begun -> write(each))))
                .orElse(0);
    }

    private int write(MailServers.Found found) {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<PersonId, List<Notice>> waiting = told.forLetters(now.toLocalDate().minusDays(DAYS));
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<PersonId, Choices> chosen = choices.all();
        var served = letters.served(now.toLocalDate());
        LetterDesk.Day day = desk.open(found.server(), now);
        int written = 0;
        for (Map.Entry<PersonId, List<Notice>> each : waiting.entrySet()) {
            PersonId person = each.getKey();
            Choices mine = chosen.getOrDefault(person, Choices.USUAL);
            Optional<Letter> atOnce = day.atOnce(person, each.getValue());
            Optional<Letter> digest =
                    served.contains(person)
                            ? Optional.empty()
                            : day.digest(person, each.getValue(), mine);
            written += keep(atOnce, LetterDesk.atOnce(each.getValue()));
            written += keep(digest, LetterDesk.daily(each.getValue()));
        }
        return written;
    }

    private int keep(Optional<Letter> letter, List<Notice> said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (letter.isEmpty() || !letters.write(letter.get(), now)) {
            return 0;
        }
        letters.contains(letter.get().id(), said.stream().map(Notice::id).toList());
        return 1;
    }
}
