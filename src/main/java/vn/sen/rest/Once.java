package vn.sen.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Does what a request asks, once. Every handler that changes anything takes one as an argument and
 * does its act within it: a request that comes again with its {@code Idempotency-Key} gets the
 * answer of the first time.
 */
@FunctionalInterface
public interface Once {

    /**
     * Does the act, or tells its kept answer.
     *
     * @param sent what tells this request from another to the same address; null where the address
     *     says it all
     */
    ResponseEntity<?> answer(@Nullable Object sent, Supplier<ResponseEntity<?>> act);
}
