package vn.sen.rest.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.rest.ApiProblem;

/** Answers a request that comes again as it was answered the first time. */
@Service
class Repetition {

    private static final String AGAIN = "Idempotency-Replayed";

    private final KeptAnswers kept;
    private final JsonMapper json;
    private final Clock clock;

    Repetition(KeptAnswers kept, JsonMapper json, Clock clock) {
        this.kept = kept;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The act and its answer are kept together or not at all; a problem that ends it keeps none.
     */
    @Transactional
    public ResponseEntity<?> answer(
            Asked asked, @Nullable Object sent, Supplier<ResponseEntity<?>> act) {
        String key = asked.key();
        if (key == null) {
            return act.get();
        }
        String hash = hash(asked, sent);
        return kept.take(asked.by(), key, hash, clock.instant())
                ? first(asked, key, act.get())
                : again(asked, key, hash);
    }

    private ResponseEntity<?> first(Asked asked, String key, ResponseEntity<?> answer) {
        Object said = answer.getBody();
        String body = said == null ? "" : json.writeValueAsString(said);
        Map<String, String> headers = new LinkedHashMap<>();
        answer.getHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE);
        kept.keep(asked.by(), key, answer.getStatusCode().value(), headers, body);
        return written(answer.getStatusCode().value(), headers, body);
    }

    private ResponseEntity<?> again(Asked asked, String key, String hash) {
        KeptAnswers.Kept answer =
                kept.find(asked.by(), key)
                        .orElseThrow(() -> new ApiProblem(HttpStatus.CONFLICT, "rest.key-busy"));
        if (!hash.equals(answer.requestHash())) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "rest.key-reused");
        }
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put(AGAIN, "true");
        return written(answer.status(), headers, answer.body());
    }

    private static ResponseEntity<?> written(int status, Map<String, String> headers, String body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        headers.forEach((name, value) -> answer.header(name, value));
        return answer.body(body.getBytes(StandardCharsets.UTF_8));
    }

    private String hash(Asked asked, @Nullable Object sent) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(asked.what().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            if (sent != null) {
                digest.update(json.writeValueAsBytes(sent));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
