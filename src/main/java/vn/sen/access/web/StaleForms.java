package vn.sen.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import vn.sen.web.ErrorPage;

/**
 * Answers a form whose token is not ours, in words. A body too large to be read has no token
 * either, and is told that it is too large.
 */
@Component
class StaleForms implements AccessDeniedHandler {

    private final ViewResolver views;

    StaleForms(ViewResolver jteViews) {
        this.views = jteViews;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isUnreadable(request)) {
            show(HttpStatus.CONTENT_TOO_LARGE, "error.too-large", request, response);
        } else {
            show(HttpStatus.FORBIDDEN, "access.stale-form", request, response);
        }
    }

    private static boolean isUnreadable(HttpServletRequest request)
            throws IOException, ServletException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }

    private void show(
            HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        response.setStatus(status.value());
        try {
            View view = views.resolveViewName("web/error", Locale.of("vi"));
            if (view != null) {
                view.render(
                        Map.of("page", new ErrorPage(status.value(), key, null)),
                        request,
                        response);
            }
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }
}
