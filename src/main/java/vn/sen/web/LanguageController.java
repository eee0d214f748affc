package vn.sen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reader choose the language of the pages in this browser. */
@Controller
class LanguageController {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/ngon-ngu")
    @OpenToAll
    String choose(
            @RequestParam String ngonNgu,
            @RequestParam(defaultValue = "/") String ve,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = LanguageFilter.named(ngonNgu).orElse(Language.VIETNAMESE);
        ResponseCookie cookie =
                ResponseCookie.from(LanguageFilter.COOKIE, language.code())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (isOurs(ve) ? ve : "/");
    }

    /** A path of this program; anything that a browser could take for another site is not. */
    private static boolean isOurs(String path) {
        return path.matches("/(?:[a-zA-Z0-9][a-zA-Z0-9/._-]*)?");
    }
}
