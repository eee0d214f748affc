package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.sen.access.app.SetUp;

/**
 * Shows whoever is not signed in the way: to the set-up while there is no account, else to the
 * sign-in and back to the page that was wanted.
 */
@Component
class Gatekeeper implements AuthenticationEntryPoint {

    private final SetUp setUp;

    Gatekeeper(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException missing)
            throws IOException {
        send(setUp.isNeeded() ? Addresses.SET_UP : signIn(request), request, response);
    }

    private static String signIn(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return Addresses.SIGN_IN + (InterruptedForms.keep(request) ? "?ngat" : "?het-phien");
        }
        String wanted = Addresses.of(request);
        return wanted.equals("/")
                ? Addresses.SIGN_IN
                : Addresses.SIGN_IN + "?tiep=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** A part of a page that asks for itself cannot show the sign-in: the whole page goes there. */
    private static void send(
            String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
