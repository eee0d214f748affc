package vn.sen.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sen.access.SignedIn;
import vn.sen.access.app.Knock;
import vn.sen.access.domain.Token;
import vn.sen.platform.AgencyScope;
import vn.sen.rest.Api;
import vn.sen.rest.Caller;
import vn.sen.rest.Problems;

/**
 * Lets programs in by their token and opens the agency of its owner for the rest of the request. A
 * session is no way in here, and a token is none to the pages.
 */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final Knock door;
    private final CurrentViewer viewers;
    private final Problems problems;

    TokenFilter(Knock door, CurrentViewer viewers, Problems problems) {
        this.door = door;
        this.viewers = viewers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(Api.DESCRIPTION);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            unknown(request, response, "access.token.missing");
            return;
        }
        switch (door.knock(secret.get(), request.getRemoteAddr())) {
            case Knock.Answer.Welcome(Token token) -> {
                try (var _ = AgencyScope.enter(token.agency())) {
                    enter(token, request, response, chain);
                }
            }
            case Knock.Answer.Wrong() -> unknown(request, response, "access.token.wrong");
            case Knock.Answer.Wait(Duration time) -> wait(time, request, response);
        }
    }

    private void enter(
            Token token,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!viewers.find(token.person(), request)) {
            unknown(request, response, "access.token.wrong");
            return;
        }
        door.noteUse(token);
        new Caller(token.id().value(), token.name(), token.mayWrite(), token.expires())
                .asks(request);
        SecurityContextHolder.getContext().setAuthentication(signedIn(token).authentication());
        chain.doFilter(request, response);
    }

    private static SignedIn signedIn(Token token) {
        return new SignedIn(token.id().value(), token.agency().value(), token.person().value());
    }

    private void unknown(HttpServletRequest request, HttpServletResponse response, String key)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"sen\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, key);
    }

    private void wait(Duration time, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.token.wait");
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(each -> each.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .filter(each -> each.length() <= LONGEST)
                .map(each -> each.substring(SCHEME.length()).strip());
    }
}
