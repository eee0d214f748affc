package vn.sen.trail;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Verdict.Broken;
import vn.sen.trail.Verdict.Fault;
import vn.sen.trail.Verdict.Whole;

/** Goes over chains and names the first link that does not hold. */
@Service
public class TrailVerification {

    private final Chain chain;
    private final TransactionTemplate oneView;

    TrailVerification(Chain chain, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.oneView = new TransactionTemplate(transactions);
        oneView.setReadOnly(true);
        oneView.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Looks at one agency's chain as it stands at one instant; acts recorded meanwhile do not
     * disturb. Reads row by row, however long the chain.
     */
    public Verdict verify(AgencyId agency) {
        return AgencyScope.call(agency, () -> oneView.execute(begun -> look(agency)));
    }

    private Verdict look(AgencyId agency) {
        Head last = Head.NONE;
        try (Stream<Sealed> entries = chain.all()) {
            for (Iterator<Sealed> each = entries.iterator(); each.hasNext(); ) {
                Sealed next = each.next();
                Fault fault = fault(agency, last, next);
                if (fault != null) {
                    return new Broken(last.number() + 1, fault);
                }
                last = next.head();
            }
        }
        return end(last, chain.head().orElse(Head.NONE));
    }

    private static @Nullable Fault fault(AgencyId agency, Head last, Sealed next) {
        if (next.number() != last.number() + 1) {
            return Fault.ENTRY_MISSING;
        }
        if (!next.holds(agency)) {
            return Fault.CONTENT_CHANGED;
        }
        return next.previous().equals(last.hash()) ? null : Fault.LINK_BROKEN;
    }

    private static Verdict end(Head last, Head head) {
        if (last.equals(head)) {
            return new Whole(last.number(), last.hash());
        }
        return last.number() < head.number()
                ? new Broken(last.number() + 1, Fault.END_CUT_OFF)
                : new Broken(last.number(), Fault.HEAD_ALTERED);
    }
}
