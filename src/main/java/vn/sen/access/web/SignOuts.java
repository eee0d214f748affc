package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.sen.access.SignedIn;
import vn.sen.access.app.SignInTrail;

/** Notes who signs out. */
@Component
class SignOuts implements LogoutHandler {

    private final SignInTrail trail;

    SignOuts(SignInTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            trail.left(person);
        }
    }
}
