package vn.sen.platform;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;

/**
 * The agency that the current thread works for. Every transaction begun inside sees that agency's
 * rows and no others; a transaction begun outside any scope sees none.
 */
public final class AgencyScope {

    private static final ThreadLocal<@Nullable AgencyId> CURRENT = new ThreadLocal<>();

    private AgencyScope() {}

    public static Optional<AgencyId> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static void run(AgencyId agency, Runnable work) {
        call(
                agency,
                () -> {
                    work.run();
                    return true;
                });
    }

    public static <T> T call(AgencyId agency, Supplier<T> work) {
        AgencyId outer = CURRENT.get();
        CURRENT.set(agency);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    /** For the web: the scope ends when the returned handle is closed. */
    public static Handle enter(AgencyId agency) {
        AgencyId outer = CURRENT.get();
        CURRENT.set(agency);
        return () -> restore(outer);
    }

    /** Ends a scope; closing twice does no harm. */
    @FunctionalInterface
    public interface Handle extends AutoCloseable {
        @Override
        void close();
    }

    private static void restore(@Nullable AgencyId outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
