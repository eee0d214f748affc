package vn.sen.intake.app;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.store.IncomingStore;
import vn.sen.web.NotFound;

/** Says which of several tables are the plan, and has the file read again. */
@Service
public class ChooseTables {

    private final IncomingStore store;
    private final IntakeTrail trail;
    private final ReadingQueue queue;
    private final TransactionTemplate transaction;

    ChooseTables(
            IncomingStore store,
            IntakeTrail trail,
            ReadingQueue queue,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.trail = trail;
        this.queue = queue;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does nothing where another has already said so.
     *
     * @param numbers of the tables, as the candidates have them
     */
    public Outcome<IncomingId> choose(Actor by, IncomingId id, Set<Integer> numbers) {
        return Objects.requireNonNull(transaction.execute(begun -> note(by, id, numbers)))
                .map(
                        chosen -> {
                            queue.add(by.agency(), chosen);
                            return chosen;
                        });
    }

    private Outcome<IncomingId> note(Actor by, IncomingId id, Set<Integer> numbers) {
        Incoming incoming = store.find(id).orElseThrow(NotFound::new);
        Set<Integer> known =
                incoming.result().candidates().stream()
                        .map(WhichTable.Candidate::number)
                        .filter(numbers::contains)
                        .collect(Collectors.toSet());
        if (known.isEmpty()) {
            return Outcome.refused(IncomingRefusal.NO_TABLE_CHOSEN);
        }
        if (store.choose(id, new TableChoice(known))) {
            trail.by(by, "plan-file.tables-chosen", id, Map.of("tables", known.toString()));
        }
        return Outcome.done(id);
    }
}
