package vn.sen.rest.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.rest.ReadsOnly;
import vn.sen.rest.openapi.OpenApi;
import vn.sen.rest.openapi.Operation;
import vn.sen.web.Texts;

/** Makes the page that explains the interface. */
@Component
class ApiPages {

    private final OpenApi description;
    private final Texts texts;

    ApiPages(OpenApi description, Texts texts) {
        this.description = description;
        this.texts = texts;
    }

    ApiPage page() {
        Map<String, List<Operation>> byTag =
                description.operations().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Operation::tag, LinkedHashMap::new, Collectors.toList()));
        return new ApiPage(
                byTag.entrySet().stream()
                        .map(
                                each ->
                                        new ApiPage.Group(
                                                each.getKey(),
                                                texts.get("rest.tag." + each.getKey()),
                                                each.getValue().stream().map(this::line).toList()))
                        .toList());
    }

    private ApiPage.Line line(Operation operation) {
        boolean reads =
                operation.method().equals("get")
                        || operation.handler().hasMethodAnnotation(ReadsOnly.class);
        return new ApiPage.Line(
                operation.method().toUpperCase(Locale.ROOT),
                operation.path(),
                texts.get("rest.op." + operation.name()),
                !reads);
    }
}
