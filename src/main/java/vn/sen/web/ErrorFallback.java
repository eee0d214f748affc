package vn.sen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that arise outside our handlers: in a filter, or in the server itself. */
@Controller
class ErrorFallback implements ErrorController {

    private final ObjectProvider<OtherErrors> others;

    ErrorFallback(ObjectProvider<OtherErrors> others) {
        this.others = others;
    }

    @OpenToAll
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatus.valueOf(code)
                        : HttpStatus.NOT_FOUND;
        String path =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return others.stream()
                .flatMap(each -> each.answer(path, status, request).stream())
                .findFirst()
                .orElseGet(() -> ErrorPages.page(status, key(status), null));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "error.forbidden";
            case CONTENT_TOO_LARGE -> "error.too-large";
            case NOT_FOUND, METHOD_NOT_ALLOWED, BAD_REQUEST -> "error.not-found";
            default -> "error.fault";
        };
    }
}
