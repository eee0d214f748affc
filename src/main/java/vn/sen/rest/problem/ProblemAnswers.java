package vn.sen.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.sen.platform.FullDisk;
import vn.sen.rest.Api;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Problem;
import vn.sen.rest.Problems;
import vn.sen.web.Texts;

/**
 * The one place where an exception becomes a problem, for everything below {@link Api#ROOT}. What
 * an exception says is for the log, never for the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAnswers implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Problems problems;
    private final KnownProblems known;
    private final Texts texts;

    ProblemAnswers(Problems problems, KnownProblems known, Texts texts) {
        this.problems = problems;
        this.known = known;
        this.texts = texts;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        if (!Api.isAsked(request)) {
            return null;
        }
        if (!(exception instanceof AsyncRequestNotUsableException)) {
            answer(request, response, exception);
        }
        return new ModelAndView();
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Exception exception) {
        try {
            problems.write(
                    response,
                    known.of(exception)
                            .map(each -> said(each, request, response))
                            .orElseGet(() -> fault(exception, request)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Problem said(
            ApiProblem problem, HttpServletRequest request, HttpServletResponse response) {
        problem.headers().forEach(response::setHeader);
        return problems.of(
                problem.status(),
                problem.key(),
                request.getRequestURI(),
                texts.get(problem.key()),
                problem.errors(),
                null);
    }

    private Problem fault(Exception fault, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "fault {} at {} {}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                fault);
        String key = FullDisk.isBehind(fault) ? "rest.disk-full" : "rest.fault";
        return problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                key,
                request.getRequestURI(),
                texts.get(key, reference),
                List.of(),
                reference);
    }
}
