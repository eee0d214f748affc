package vn.sen.agency.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.agency.SignIns;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.Comparison;
import vn.sen.agency.roll.Roll;
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
    private final Rosters rosters;
    private final EnterRows rows;
    private final SignIns signIns;
    private final TransactionTemplate transaction;

    ApplyRoll(
            RollStore rolls,
            KeepRolls keep,
            Rosters rosters,
            EnterRows rows,
            SignIns signIns,
            PlatformTransactionManager transactions) {
        this.rolls = rolls;
        this.keep = keep;
        this.rosters = rosters;
        this.rows = rows;
        this.signIns = signIns;
        this.transaction = new TransactionTemplate(transactions);
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

    /**
     * Reads the file and makes passwords first, since both take their time, and then does all at
     * once.
     */
    public Outcome<Applied> apply(Actor by, RollId id, Asked asked) {
        KeepRolls.Looked looked = keep.look(id);
        Optional<RollRefused> refusal = refusal(looked.entry(), looked.compared(), asked);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<SignIns.Key> keys = signIns.keys(looked.compared().newAccounts());
        return Objects.requireNonNull(
                transaction.execute(status -> apply(by, looked.roll(), id, asked, keys, status)));
    }

    private Outcome<Applied> apply(
            Actor by,
            Roll roll,
            RollId id,
            Asked asked,
            List<SignIns.Key> keys,
            TransactionStatus status) {
        RollEntry entry = rolls.take(id).orElseThrow(NotFound::new);
        Compared compared = rosters.compared(roll);
        Optional<RollRefused> refusal = refusal(entry, compared, asked);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Map<PersonId, String>> outcome = rows.enter(by, compared);
        if (outcome instanceof Outcome.Refused<Map<PersonId, String>>) {
            status.setRollbackOnly();
        }
        return outcome.map(logins -> settle(by, entry, compared, signIns.hand(by, logins, keys)));
    }

    private Applied settle(
            Actor by, RollEntry entry, Compared compared, List<SignIns.Handed> handed) {
        return new Applied(settle(by, entry, compared), handed);
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

    private static Optional<RollRefused> refusal(RollEntry entry, Compared compared, Asked asked) {
        if (!entry.isOpen()) {
            return Optional.of(RollRefused.SETTLED);
        }
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
