package vn.sen.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ties contents to the transactions that record them: one that was moved in for transactions of
 * which none was committed is taken away again. Two people may hand in the same file at once.
 */
final class Arrivals {

    private final ConcurrentMap<Path, Arrival> open = new ConcurrentHashMap<>();

    /**
     * @param fresh moved in by one of the transactions, not there before
     * @param wanted recorded by one that was committed
     */
    private record Arrival(int transactions, boolean fresh, boolean wanted) {}

    /** Moves the content in unless it is there, until the current transaction ends. */
    void moveIn(Contents.Arriving content, Path place) {
        open.compute(place, (path, before) -> begun(content, path, before));
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        boolean undone = status == STATUS_ROLLED_BACK;
                        open.computeIfPresent(place, (path, was) -> ended(path, was, undone));
                    }
                });
    }

    private static Arrival begun(Contents.Arriving content, Path place, @Nullable Arrival before) {
        if (before != null) {
            return new Arrival(before.transactions() + 1, before.fresh(), before.wanted());
        }
        boolean fresh = !Files.exists(place);
        try {
            if (fresh) {
                content.moveTo(place);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Arrival(1, fresh, false);
    }

    /** A transaction of unknown end counts as committed: better a file too many than one lost. */
    private static @Nullable Arrival ended(Path place, Arrival was, boolean undone) {
        boolean wanted = was.wanted() || !undone;
        if (was.transactions() > 1) {
            return new Arrival(was.transactions() - 1, was.fresh(), wanted);
        }
        if (was.fresh() && !wanted) {
            remove(place);
        }
        return null;
    }

    private static void remove(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
