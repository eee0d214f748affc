package vn.sen.rest.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.sen.rest.Problem;

/** What an operation answers, also where it refuses. */
final class Outputs {

    /** Every problem that can be told, by status. */
    static final List<Integer> PROBLEMS =
            List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 429, 500);

    private final Schemas schemas;
    private final Samples samples;
    private final Wording wording;

    Outputs(Schemas schemas, Samples samples, Wording wording) {
        this.schemas = schemas;
        this.samples = samples;
        this.wording = wording;
    }

    Map<String, Object> of(Operation operation, Set<String> takes, boolean hasBody) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(String.valueOf(operation.described().status()), answer(operation, takes));
        problems(operation, takes, hasBody)
                .forEach(
                        status ->
                                all.put(
                                        String.valueOf(status),
                                        Map.of("$ref", "#/components/responses/Problem" + status)));
        return all;
    }

    private Map<String, Object> answer(Operation operation, Set<String> takes) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", wording.get("rest.op." + operation.name()));
        Type type = type(operation);
        boolean file = type == Resource.class;
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("schema", schemas.of(type));
        if (!file) {
            media.put("example", samples.answer(type));
        }
        answer.put("content", Map.of(file ? "*/*" : MediaType.APPLICATION_JSON_VALUE, media));
        if (takes.contains("If-Match") || operation.described().tagged()) {
            answer.put("headers", Map.of("ETag", Map.of("$ref", "#/components/headers/ETag")));
        }
        return answer;
    }

    private static Type type(Operation operation) {
        Class<?> said = operation.described().answers();
        Type returned = operation.handler().getReturnType().getGenericParameterType();
        if (said != Void.class) {
            return said;
        }
        return returned instanceof ParameterizedType generic
                        && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : returned;
    }

    private static List<Integer> problems(Operation operation, Set<String> takes, boolean hasBody) {
        List<Integer> statuses = new ArrayList<>(List.of(401, 403, 406, 429, 500));
        if (!takes.isEmpty() || hasBody || operation.method().equals("get")) {
            statuses.add(400);
        }
        if (operation.path().contains("{")) {
            statuses.add(404);
        }
        if (hasBody) {
            statuses.addAll(List.of(413, 415));
        }
        if (takes.contains("If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        if (operation.described().refusable()) {
            statuses.addAll(List.of(409, 422));
        }
        return statuses.stream().distinct().sorted().toList();
    }

    /** The responses that operations refer to. */
    Map<String, Object> shared() {
        Map<String, Object> schema = schemas.of(Problem.class);
        return PROBLEMS.stream()
                .collect(
                        Collectors.toMap(
                                status -> "Problem" + status,
                                status ->
                                        Map.of(
                                                "description",
                                                wording.get("rest.status." + status),
                                                "content",
                                                Map.of(
                                                        Problem.MEDIA_TYPE,
                                                        Map.of("schema", schema)))));
    }
}
