package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import vn.sen.access.SignedIn;
import vn.sen.access.domain.Account;

/** Begins a person's session. */
@Component
class Session {

    private static final String MUST_CHANGE = "sen.must-change-password";

    private final SessionAccounts accounts;
    private final SessionAuthenticationStrategy strategy;

    Session(SessionAccounts accounts, SessionAuthenticationStrategy strategy) {
        this.accounts = accounts;
        this.strategy = strategy;
    }

    /** Under a new session number and a new form token: what was known before is worth nothing. */
    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        SignedIn person =
                new SignedIn(
                        account.id().value(),
                        account.agencyId().value(),
                        account.personId().value());
        Authentication authentication = person.authentication();
        HttpSession session = request.getSession();
        strategy.onAuthentication(authentication, request, response);
        InterruptedForms.leaveOnlyThoseOf(account, request);
        LastPerson.is(account, request, response);
        SecurityContext context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        accounts.saveContext(context, request, response);
        if (account.mustChangePassword()) {
            session.setAttribute(MUST_CHANGE, true);
        }
    }

    static boolean mustChangePassword(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(MUST_CHANGE) != null;
    }

    static void passwordChanged(HttpServletRequest request) {
        request.getSession().removeAttribute(MUST_CHANGE);
    }
}
