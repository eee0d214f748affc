package vn.sen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.sen.platform.FullDisk;

/**
 * The one place where an exception becomes a page. What an exception says is for the log, never for
 * the page.
 */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, "error.not-found", null);
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden() {
        return page(HttpStatus.FORBIDDEN, "error.forbidden", null);
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    ModelAndView stale() {
        return page(HttpStatus.CONFLICT, "error.stale", null);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE, "error.too-large", null);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView wrongMethod() {
        return page(HttpStatus.METHOD_NOT_ALLOWED, "error.not-found", null);
    }

    /** Whoever asked has gone on: it is no fault, and nobody is left to be answered. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone(HttpServletResponse unanswered) {
        LOG.debug("left before the answer, with {}", unanswered.getStatus());
    }

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "fault {} at {} {}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                fault);
        String key = FullDisk.isBehind(fault) ? "error.disk-full" : "error.fault";
        return page(HttpStatus.INTERNAL_SERVER_ERROR, key, reference);
    }

    static ModelAndView page(HttpStatus status, String key, @Nullable String reference) {
        ModelAndView page = new ModelAndView("web/error");
        page.addObject("page", new ErrorPage(status.value(), key, reference));
        page.setStatus(status);
        return page;
    }
}
