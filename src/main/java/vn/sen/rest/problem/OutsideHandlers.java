package vn.sen.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.sen.rest.Api;
import vn.sen.rest.Problem;
import vn.sen.rest.Problems;
import vn.sen.web.OtherErrors;

/** Errors before any handler was found, answered as problems. */
@Component
class OutsideHandlers implements OtherErrors {

    private static final Set<HttpStatus> TOLD =
            Set.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.FORBIDDEN,
                    HttpStatus.NOT_FOUND,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    HttpStatus.CONTENT_TOO_LARGE);

    private final Problems problems;

    OutsideHandlers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Optional<ModelAndView> answer(
            String path, HttpStatus status, HttpServletRequest request) {
        if (!Api.isPart(path)) {
            return Optional.empty();
        }
        HttpStatus told = TOLD.contains(status) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
        Problem problem = problems.of(told, key(told), path, "");
        return Optional.of(
                new ModelAndView((model, asked, response) -> problems.write(response, problem)));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "rest.forbidden";
            case NOT_FOUND -> "rest.not-found";
            case METHOD_NOT_ALLOWED -> "rest.method";
            case CONTENT_TOO_LARGE -> "rest.too-large";
            case BAD_REQUEST -> "rest.malformed";
            default -> "rest.fault";
        };
    }
}
