package vn.sen.rest.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sen.rest.Api;
import vn.sen.rest.Described;

/**
 * Something that can be asked.
 *
 * @param method in small letters
 * @param tag the resource, the first step of the path
 */
public record Operation(
        String method, String path, String tag, Described described, HandlerMethod handler) {

    static List<Operation> all(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().hasMethodAnnotation(Described.class))
                .flatMap(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private static Stream<Operation> of(RequestMappingInfo info, HandlerMethod handler) {
        Described described = Objects.requireNonNull(handler.getMethodAnnotation(Described.class));
        return info.getPatternValues().stream()
                .flatMap(
                        path ->
                                info.getMethodsCondition().getMethods().stream()
                                        .map(
                                                method ->
                                                        new Operation(
                                                                method.name()
                                                                        .toLowerCase(Locale.ROOT),
                                                                path,
                                                                tag(path),
                                                                described,
                                                                handler)));
    }

    private static String tag(String path) {
        String rest = path.substring(Api.V1.length() + 1);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    public String name() {
        return described.value();
    }
}
