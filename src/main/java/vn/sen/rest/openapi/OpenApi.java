package vn.sen.rest.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The description of the interface (OpenAPI 3.1), made once of the handlers, their records and the
 * words of the messages: what is not described cannot be asked.
 */
@Component
public class OpenApi {

    private static final String TOKEN = "token";

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private final Wording wording;
    private final String version;
    private final Supplier<Map<String, Object>> document = SingletonSupplier.of(this::make);

    OpenApi(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> handlers,
            Wording wording,
            @Value("${sen.version:0.1.0}") String version) {
        this.handlers = handlers;
        this.wording = wording;
        this.version = version;
    }

    public Map<String, Object> document() {
        return document.get();
    }

    /** In the order of their addresses. */
    public List<Operation> operations() {
        return Operation.all(handlers.getObject());
    }

    private Map<String, Object> make() {
        Schemas schemas = new Schemas(wording);
        Samples samples = new Samples();
        Inputs inputs = new Inputs(schemas, samples, wording);
        Outputs outputs = new Outputs(schemas, samples, wording);
        List<Operation> operations = operations();
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        operations.forEach(
                each ->
                        paths.computeIfAbsent(each.path(), path -> new LinkedHashMap<>())
                                .put(each.method(), operation(each, inputs, outputs)));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("openapi", "3.1.1");
        whole.put("info", info());
        whole.put("servers", List.of(Map.of("url", "/")));
        whole.put("security", List.of(Map.of(TOKEN, List.of())));
        whole.put("tags", tags(operations));
        whole.put("paths", paths);
        whole.put("components", components(schemas, outputs));
        return whole;
    }

    private Map<String, Object> info() {
        return Map.of(
                "title",
                wording.get("rest.title"),
                "version",
                version,
                "description",
                wording.get("rest.text"),
                "license",
                Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
    }

    private List<Map<String, Object>> tags(List<Operation> operations) {
        List<Map<String, Object>> tags = new ArrayList<>();
        operations.stream()
                .map(Operation::tag)
                .distinct()
                .forEach(
                        each ->
                                tags.add(
                                        Map.of(
                                                "name",
                                                each,
                                                "description",
                                                wording.get("rest.tag." + each))));
        return tags;
    }

    private Map<String, Object> operation(Operation operation, Inputs inputs, Outputs outputs) {
        List<Map<String, Object>> parameters = inputs.parameters(operation);
        Map<String, Object> body = inputs.body(operation);
        Set<String> takes =
                parameters.stream()
                        .map(each -> String.valueOf(each.get("name")))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.name());
        described.put("tags", List.of(operation.tag()));
        described.put("summary", wording.get("rest.op." + operation.name()));
        wording.find("rest.op." + operation.name() + ".text")
                .ifPresent(words -> described.put("description", words));
        described.put("parameters", parameters);
        if (body != null) {
            described.put("requestBody", body);
        }
        described.put("responses", outputs.of(operation, takes, body != null));
        return described;
    }

    private Map<String, Object> components(Schemas schemas, Outputs outputs) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("responses", outputs.shared());
        components.put("schemas", schemas.all());
        components.put(
                "headers",
                Map.of(
                        "ETag",
                        Map.of(
                                "description",
                                wording.get("rest.param.If-Match"),
                                "schema",
                                Map.of("type", "string"))));
        components.put(
                "securitySchemes",
                Map.of(
                        TOKEN,
                        Map.of(
                                "type",
                                "http",
                                "scheme",
                                "bearer",
                                "description",
                                wording.get("rest.token"))));
        return components;
    }
}
