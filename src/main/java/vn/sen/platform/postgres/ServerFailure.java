package vn.sen.platform.postgres;

import org.jspecify.annotations.Nullable;

/** The database server could not be started or kept; the message carries what the server said. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
