package vn.sen.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyScope;

/** Records acts and tells what was recorded, for the agency of the current scope. */
@Service
public class Trail {

    private final Chain chain;
    private final Clock clock;

    Trail(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Records an act in the transaction of the act, so that neither is kept without the other. The
     * agency's chain stays locked until that transaction ends: record last.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        append(List.of(act));
    }

    /** Records acts of one transaction in their order, as quickly as one of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<Act> acts) {
        if (!acts.isEmpty()) {
            append(acts);
        }
    }

    private void append(List<Act> acts) {
        AgencyId agency =
                AgencyScope.current()
                        .orElseThrow(() -> new IllegalStateException("an act of no agency"));
        Head head = chain.lockedHead();
        List<Sealed> links = new ArrayList<>(acts.size());
        for (Act act : acts) {
            Sealed link = Sealed.after(head, agency, entry(head.number() + 1, act));
            links.add(link);
            head = link.head();
        }
        chain.append(links);
    }

    /**
     * Where the agency's trail ends: another one after every act, and never the same again. Empty
     * before the first act.
     */
    @Transactional(readOnly = true)
    public String mark() {
        return chain.head().map(Head::hash).orElse("");
    }

    /** Everything done to a subject, the first act first. */
    @Transactional(readOnly = true)
    public List<Entry> of(Subject subject) {
        return chain.of(subject);
    }

    /**
     * A stretch of what was done to any of some subjects, the last act first.
     *
     * @param skipped how many later acts are left out
     */
    @Transactional(readOnly = true)
    public Stretch of(Collection<Subject> subjects, long skipped, int limit) {
        return chain.of(subjects, skipped, limit);
    }

    /** The agency's last acts, the last one first. */
    @Transactional(readOnly = true)
    public List<Entry> latest(int limit) {
        return chain.latest(limit);
    }

    /** The instant to the microsecond, as the database keeps it. */
    private Entry entry(long number, Act act) {
        PersonId by = act.by() == null ? null : act.by().person();
        return new Entry(
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by,
                act.as(),
                act.what(),
                act.subject(),
                act.before(),
                act.after());
    }
}
