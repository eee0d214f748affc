package vn.sen.rest;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Ends a request with a problem; what was begun is undone. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpStatus status;
    private final String key;
    private final transient List<Problem.Wrong> errors;
    private final transient Map<String, String> headers;

    public ApiProblem(HttpStatus status, String key) {
        this(status, key, List.of(), Map.of());
    }

    /**
     * With wrong values, or headers that go with the answer.
     *
     * @param key message key of the sentence, which is also the code of the problem
     */
    public ApiProblem(
            HttpStatus status,
            String key,
            List<Problem.Wrong> errors,
            Map<String, String> headers) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public List<Problem.Wrong> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
