package vn.sen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that arise outside our handlers: in a filter, or in the server itself. */
@Controller
class ErrorFallback implements ErrorController {

    @OpenToAll
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatus.valueOf(code)
                        : HttpStatus.NOT_FOUND;
        return ErrorPages.page(status, key(status), null);
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
