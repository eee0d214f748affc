package vn.sen.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.web.Texts;

/** Says problems in words and writes them. */
@Component
public class Problems {

    private static final String TYPE = "urn:sen:problem:";

    private final Texts texts;
    private final JsonMapper json;

    Problems(Texts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /**
     * A problem.
     *
     * @param key message key of the sentence, which is also the code
     */
    public Problem of(HttpStatus status, String key, String path, Object... arguments) {
        return of(status, key, path, texts.get(key, arguments), List.of(), null);
    }

    /** A problem whose sentence is already in words. */
    public Problem of(
            HttpStatus status,
            String key,
            String path,
            String words,
            List<Problem.Wrong> errors,
            @Nullable String reference) {
        return new Problem(
                TYPE + key,
                texts.get("rest.status." + status.value()),
                status.value(),
                words,
                key,
                path,
                errors.isEmpty() ? null : errors,
                reference);
    }

    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        write(response, of(status, key, request.getRequestURI()));
    }

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
