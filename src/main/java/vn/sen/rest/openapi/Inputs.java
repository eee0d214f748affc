package vn.sen.rest.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;

/** What an operation takes: parameters of its address, headers, a body. */
final class Inputs {

    private final Schemas schemas;
    private final Samples samples;
    private final Wording wording;

    Inputs(Schemas schemas, Samples samples, Wording wording) {
        this.schemas = schemas;
        this.samples = samples;
        this.wording = wording;
    }

    List<Map<String, Object>> parameters(Operation operation) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (MethodParameter parameter : operation.handler().getMethodParameters()) {
            collect(parameter, all);
        }
        return all;
    }

    private void collect(MethodParameter parameter, List<Map<String, Object>> all) {
        Class<?> type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            all.add(parameter(name(parameter), "path", true, UUID.class));
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                all.add(parameter(component.getName(), "query", false, component.getGenericType()));
            }
        } else if (parameter.hasParameterAnnotation(RequestParam.class)
                && type != MultipartFile.class) {
            RequestParam said =
                    Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
            all.add(parameter(name(parameter), "query", said.required(), type));
        } else if (type == IfMatch.class) {
            all.add(parameter("If-Match", "header", true, String.class));
        } else if (type == Once.class) {
            all.add(parameter("Idempotency-Key", "header", false, String.class));
        }
    }

    /** The names of all that an address may ask a handler behind its question mark. */
    static Set<String> queried(HandlerMethod handler) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                for (RecordComponent each : parameter.getParameterType().getRecordComponents()) {
                    names.add(each.getName());
                }
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(name(parameter));
            }
        }
        return Set.copyOf(names);
    }

    private Map<String, Object> parameter(String name, String in, boolean required, Type type) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("description", wording.get("rest.param." + name));
        parameter.put("schema", schemas.of(type));
        parameter.put("example", samples.parameter(name, type));
        return parameter;
    }

    @Nullable Map<String, Object> body(Operation operation) {
        for (MethodParameter parameter : operation.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                return content(
                        MediaType.APPLICATION_JSON_VALUE,
                        Map.of(
                                "schema", schemas.of(parameter.getParameterType()),
                                "example", samples.request(parameter.getParameterType())));
            }
            if (parameter.getParameterType() == MultipartFile.class) {
                return content(
                        MediaType.MULTIPART_FORM_DATA_VALUE,
                        Map.of("schema", file(name(parameter))));
            }
        }
        return null;
    }

    private static Map<String, Object> content(String type, Map<String, Object> media) {
        return Map.of("required", true, "content", Map.of(type, media));
    }

    private static Map<String, Object> file(String name) {
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(name, Map.of("type", "string", "format", "binary")),
                "required",
                List.of(name));
    }

    static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Objects.requireNonNull(parameter.getParameterName());
    }
}
