package vn.sen.rest.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import vn.sen.rest.ApiProblem;
import vn.sen.rest.Problem;
import vn.sen.web.Texts;

/**
 * No body reaches a handler with a field missing that may not be null, or beyond its bounds: what
 * the records say is what is asked.
 */
@ControllerAdvice
class WholeBodies extends RequestBodyAdviceAdapter {

    private final Validator validator;
    private final Texts texts;

    WholeBodies(Validator validator, Texts texts) {
        this.validator = validator;
        this.texts = texts;
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<Problem.Wrong> wrong = new ArrayList<>();
        collectMissing(body, "", wrong);
        if (wrong.isEmpty()) {
            validator.validate(body).forEach(each -> wrong.add(beyond(each)));
        }
        if (!wrong.isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "rest.values", wrong, Map.of());
        }
        return body;
    }

    private void collectMissing(Object body, String pointer, List<Problem.Wrong> missing) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            Object value = value(component, body);
            String at = pointer + "/" + component.getName();
            if (value != null || !isNullable(component)) {
                collectMissingIn(value, at, missing);
            }
        }
    }

    private void collectMissingIn(@Nullable Object value, String at, List<Problem.Wrong> missing) {
        switch (value) {
            case null -> missing.add(Problem.Wrong.at(at, texts.get("rest.wrong.missing")));
            case Record within -> collectMissing(within, at, missing);
            case List<?> many -> {
                for (int place = 0; place < many.size(); place++) {
                    collectMissingIn(many.get(place), at + "/" + place, missing);
                }
            }
            default -> {
                // A plain value that is there.
            }
        }
    }

    private Problem.Wrong beyond(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String pointer = "/" + path.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        Object max = bounds.get("max");
        if (max == null) {
            return Problem.Wrong.at(pointer, texts.get("rest.wrong.range"));
        }
        return Problem.Wrong.at(
                pointer,
                violation.getInvalidValue() instanceof List<?>
                        ? texts.get(
                                "rest.wrong.number",
                                String.valueOf(bounds.get("min")),
                                max.toString())
                        : texts.get("rest.wrong.too-long", max.toString()));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(RecordComponent component, Object body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException everyRecordLetsUs) {
            throw new IllegalStateException(everyRecordLetsUs);
        }
    }
}
