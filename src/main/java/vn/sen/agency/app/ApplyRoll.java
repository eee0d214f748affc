package vn.sen.agency.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.agency.SignIns;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.Comparison;
import vn.sen.agency.roll.RollEntry;
import vn.sen.agency.roll.RollId;
import vn.sen.agency.roll.RollRefused;
import vn.sen.agency.roll.Verdict;
import vn.sen.agency.store.RollStore;
import vn.sen.web.NotFound;

/** Does what a list of people asks for: all of it, as it was shown, or nothing. */
@Service
public class ApplyRoll {

    private final RollStore rolls;
    private final KeepRolls keep;
    private final EnterRows rows;

    ApplyRoll(RollStore rolls, KeepRolls keep, EnterRows rows) {
        this.rolls = rolls;
        this.keep = keep;
        this.rows = rows;
    }

    /**
     * What was asked.
     *
     * @param fingerprint of what was shown
     * @param leaveOut whether wrong rows may be passed over
     */
    public record Asked(String fingerprint, boolean leaveOut) {}

    /**
     * What was done.
     *
     * @param handed sign-ins to be handed over, which are told here and nowhere else
     */
    public record Applied(RollEntry.Done done, List<SignIns.Handed> handed) {

        public Applied {
            handed = List.copyOf(handed);
        }
    }

    @Transactional
    public Outcome<Applied> apply(Actor by, RollId id, Asked asked) {
        RollEntry entry = rolls.take(id).orElseThrow(NotFound::new);
        if (!entry.isOpen()) {
            return Outcome.refused(RollRefused.SETTLED);
        }
        Compared compared = keep.look(entry).compared();
        Optional<RollRefused> refusal = refusal(compared, asked);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<List<SignIns.Handed>> outcome = rows.enter(by, compared);
        if (outcome instanceof Outcome.Refused<List<SignIns.Handed>>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome.map(handed -> new Applied(settle(by, entry, compared), handed));
    }

    private RollEntry.Done settle(Actor by, RollEntry entry, Compared compared) {
        RollEntry.Done done =
                new RollEntry.Done(
                        compared.count(Verdict.Kind.NEW),
                        compared.count(Verdict.Kind.CHANGED),
                        compared.count(Verdict.Kind.WRONG));
        keep.settle(by, entry, RollEntry.State.APPLIED, done);
        return done;
    }

    private static Optional<RollRefused> refusal(Compared compared, Asked asked) {
        if (!compared.fingerprint().equals(asked.fingerprint())) {
            return Optional.of(RollRefused.CHANGED_MEANWHILE);
        }
        if (compared.count(Verdict.Kind.WRONG) > 0 && !asked.leaveOut()) {
            return Optional.of(RollRefused.WRONG_ROWS);
        }
        if (compared.deeds().isEmpty()) {
            return Optional.of(RollRefused.NOTHING_NEW);
        }
        return compared.newAccounts() > Comparison.MOST_ACCOUNTS
                ? Optional.of(RollRefused.TOO_MANY_ACCOUNTS)
                : Optional.empty();
    }
}
