package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.sen.access.SignedIn;

/**
 * Keeps in the session whose it is, as plain text: sessions outlive the program and its classes.
 */
@Component
class SessionAccounts implements SecurityContextRepository {

    private static final String ATTRIBUTE = "sen.account";
    private static final int PARTS = 3;

    @Override
    @Deprecated
    @SuppressWarnings({"deprecation", "InlineMeSuggester"}) // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn account) {
            HttpSession session = request.getSession();
            session.setAttribute(ATTRIBUTE, text(account));
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    account.account().toString());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountOf(request) != null;
    }

    private static @Nullable SignedIn accountOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String text
                ? read(text)
                : null;
    }

    private static String text(SignedIn account) {
        return account.account() + " " + account.agencyKey() + " " + account.personKey();
    }

    private static @Nullable SignedIn read(String text) {
        String[] keys = text.split(" ", -1);
        return keys.length == PARTS
                ? new SignedIn(
                        UUID.fromString(keys[0]),
                        UUID.fromString(keys[1]),
                        UUID.fromString(keys[2]))
                : null;
    }

    /** Looks into the session only when somebody asks: pictures and style sheets never do. */
    private static final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                SignedIn account = accountOf(request);
                generated = account == null;
                known = new SecurityContextImpl();
                if (account != null) {
                    known.setAuthentication(account.authentication());
                }
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
