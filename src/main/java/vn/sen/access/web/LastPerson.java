package vn.sen.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.sen.access.domain.Account;

/**
 * Who worked in this browser last, in a cookie that outlives the session, so that a form that comes
 * after the session's end is known as his. It gives no right to anything.
 */
final class LastPerson {

    private static final String COOKIE = "sen_last";

    private LastPerson() {}

    static void is(Account account, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, account.id().value().toString())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(each -> each.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
