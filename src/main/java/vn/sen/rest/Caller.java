package vn.sen.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The program that asks, known by its token. For whom it asks the viewer says.
 *
 * @param token key of the token, not the token itself
 * @param mayWrite whether it may change anything
 */
public record Caller(UUID token, String name, boolean mayWrite, Instant expires) {

    private static final String ATTRIBUTE = Caller.class.getName();

    public void asks(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static Optional<Caller> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
