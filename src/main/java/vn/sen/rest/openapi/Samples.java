package vn.sen.rest.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of bodies and parameters: put together from a list of values by name, {@code title} or
 * {@code NewWork.title} where one record's is another.
 */
final class Samples {

    private static final Map<Class<?>, Object> USUAL =
            Map.ofEntries(
                    Map.entry(UUID.class, "01935b1e-7c00-7000-8000-000000000001"),
                    Map.entry(LocalDate.class, "2026-12-15"),
                    Map.entry(Instant.class, "2026-11-21T02:30:00Z"),
                    Map.entry(int.class, 1),
                    Map.entry(Integer.class, 1),
                    Map.entry(long.class, 1),
                    Map.entry(boolean.class, false),
                    Map.entry(Boolean.class, false),
                    Map.entry(String.class, "\u2026"));

    private final Map<String, Object> values = read();

    /** A body that a program sends: without what may be left out. */
    Object request(Class<?> type) {
        return record(type, Map.of(), false);
    }

    Object answer(Type type) {
        return value("", "", type, true);
    }

    Object parameter(String name, Type type) {
        return value("", name, type, false);
    }

    private Object value(String owner, String name, Type type, boolean whole) {
        Object own = values.get(owner + "." + name);
        Object said = own == null ? values.get(name) : own;
        if (said != null) {
            return said;
        }
        return switch (type) {
            case ParameterizedType generic -> generic(owner, name, generic, whole);
            case Class<?> raw when raw.isRecord() -> record(raw, Map.of(), whole);
            case Class<?> raw when raw.isEnum() -> ((Enum<?>) raw.getEnumConstants()[0]).name();
            default -> Objects.requireNonNull(USUAL.get(type), type::toString);
        };
    }

    private Object generic(String owner, String name, ParameterizedType generic, boolean whole) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (List.class.isAssignableFrom(raw)) {
            return List.of(value(owner, name + "[]", arguments[0], whole));
        }
        return Map.class.isAssignableFrom(raw)
                ? Map.of()
                : record(raw, Map.of("T", (Class<?>) arguments[0]), whole);
    }

    private Map<String, Object> record(
            Class<?> type, Map<String, Class<?>> generics, boolean whole) {
        Map<String, Object> sample = new LinkedHashMap<>();
        String owner = Records.name(type);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            boolean wanted =
                    whole
                            || !Records.isNullable(component)
                            || values.containsKey(owner + "." + name);
            if (wanted) {
                sample.put(name, value(owner, name, Records.type(component, generics), whole));
            }
        }
        return sample;
    }

    private static Map<String, Object> read() {
        try (@Nullable InputStream file =
                Samples.class.getResourceAsStream("/vn/sen/rest/samples.json")) {
            return JsonMapper.shared()
                    .readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
