package vn.sen.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sen.access.SignedIn;
import vn.sen.platform.AgencyScope;

/**
 * Opens the agency of the person who is signed in for the rest of the request, and looks the person
 * up. Whoever has left is signed out; whoever has a password that somebody else knows chooses
 * another first.
 */
final class ViewerFilter extends OncePerRequestFilter {

    private final CurrentViewer viewers;

    ViewerFilter(CurrentViewer viewers) {
        this.viewers = viewers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Addresses.isStatic(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            try (var _ = AgencyScope.enter(person.agency())) {
                enter(person, request, response, chain);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private void enter(
            SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!viewers.find(person.person(), request)) {
            signOut(request);
        } else if (Session.mustChangePassword(request) && !Addresses.isOfThePassword(request)) {
            response.sendRedirect(Addresses.OWN_ACCOUNT);
            return;
        }
        InterruptedForms.forgetIfSentAgain(request);
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
