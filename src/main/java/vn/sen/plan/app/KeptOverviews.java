package vn.sen.plan.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sen.actor.AgencyId;
import vn.sen.plan.PlanId;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Trail;
import vn.sen.web.Language;

/**
 * Overviews that still hold: whoever changes anything writes it into the agency's trail in the same
 * transaction, so an overview holds as long as the trail ends where it ended before the overview
 * was put together. It is one small statement instead of four large ones, on the pages that are
 * looked at most.
 *
 * <p>The mark is the hash of the last entry and not its number: an act that was rolled back had a
 * number that the next one takes again. Within a transaction that writes nothing is kept or
 * recalled.
 */
@Component
class KeptOverviews {

    /** What a task in an overview takes, roughly, with its words. */
    private static final int BYTES_A_TASK = 2_000;

    private static final int SHARE_OF_MEMORY = 10;
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final Trail trail;
    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder()
                    .maximumWeight(
                            Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_A_TASK)
                    .weigher((Key key, Kept value) -> 1 + value.overview().tasks().size())
                    .expireAfterAccess(UNUSED)
                    .build();

    KeptOverviews(Trail trail) {
        this.trail = trail;
    }

    /** Names of roles are in the reader's language. */
    private record Key(AgencyId agency, List<PlanId> plans, LocalDate today, Language language) {}

    private record Kept(String mark, PlanOverview overview) {}

    PlanOverview of(List<PlanId> plans, LocalDate today, Supplier<PlanOverview> made) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return made.get();
        }
        AgencyId agency = AgencyScope.current().orElseThrow();
        Key key = new Key(agency, plans, today, Language.current());
        String mark = trail.mark();
        Kept before = kept.getIfPresent(key);
        if (before != null && before.mark().equals(mark)) {
            return before.overview();
        }
        PlanOverview overview = made.get();
        kept.put(key, new Kept(mark, overview));
        return overview;
    }
}
