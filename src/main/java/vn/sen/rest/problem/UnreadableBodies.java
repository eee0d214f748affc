package vn.sen.rest.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Problem;
import vn.sen.web.Texts;

/** Says where in a body it cannot be read. */
@Component
class UnreadableBodies {

    private final Texts texts;

    UnreadableBodies(Texts texts) {
        this.texts = texts;
    }

    ApiProblem of(HttpMessageNotReadableException unreadable) {
        for (Throwable each = unreadable; each != null; each = each.getCause()) {
            if (each instanceof ApiProblem problem) {
                return problem;
            }
        }
        for (Throwable each = unreadable; each != null; each = each.getCause()) {
            if (each instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
                String key =
                        wrong instanceof UnrecognizedPropertyException
                                ? "rest.wrong.unknown"
                                : "rest.wrong.type";
                return problem("rest.values", Problem.Wrong.at(pointer(wrong), texts.get(key)));
            }
            if (each instanceof JacksonException broken) {
                return malformed(broken.getLocation());
            }
        }
        return new ApiProblem(HttpStatus.BAD_REQUEST, "rest.malformed");
    }

    private ApiProblem malformed(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? new ApiProblem(HttpStatus.BAD_REQUEST, "rest.malformed")
                : problem(
                        "rest.malformed",
                        Problem.Wrong.at(
                                "",
                                texts.get("rest.wrong.place", at.getLineNr(), at.getColumnNr())));
    }

    private static ApiProblem problem(String key, Problem.Wrong wrong) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, key, List.of(wrong), Map.of());
    }

    private static String pointer(DatabindException wrong) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? String.valueOf(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
