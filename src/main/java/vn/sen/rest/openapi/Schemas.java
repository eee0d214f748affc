package vn.sen.rest.openapi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Schemas of records, made of the records themselves: what may not be null is required. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> PLAIN =
            Map.ofEntries(
                    Map.entry(String.class, Map.of("type", "string")),
                    Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
                    Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
                    Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
                    Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
                    Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
                    Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
                    Map.entry(boolean.class, Map.of("type", "boolean")),
                    Map.entry(Boolean.class, Map.of("type", "boolean")),
                    Map.entry(Resource.class, Map.of("type", "string", "format", "binary")));

    private final Wording wording;
    private final Map<String, Class<?>> classes = new TreeMap<>();
    private final Map<String, Object> all = new TreeMap<>();

    Schemas(Wording wording) {
        this.wording = wording;
    }

    Map<String, Object> all() {
        return all;
    }

    /** A schema, or a reference to the one of a record. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return ref(raw, Records.name(raw), Map.of());
        }
        return raw.isEnum() ? ofEnum(raw) : plain(raw);
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (List.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        Class<?> of = (Class<?>) arguments[0];
        return ref(raw, Records.name(raw) + Records.name(of), Map.of("T", of));
    }

    private Map<String, Object> ref(Class<?> record, String name, Map<String, Class<?>> generics) {
        Class<?> known = classes.putIfAbsent(name, record);
        if (known == null) {
            all.put(name, ofRecord(record, generics));
        } else if (known != record) {
            throw new IllegalStateException("two schemas of one name: " + known + ", " + record);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> ofRecord(Class<?> record, Map<String, Class<?>> generics) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = Records.type(component, generics);
            properties.put(component.getName(), described(component, of(type)));
            if (!Records.isNullable(component)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> described(RecordComponent component, Map<String, Object> schema) {
        Map<String, Object> whole = new LinkedHashMap<>(schema);
        bound(component.getAccessor(), whole);
        wording.find("rest.field." + component.getName())
                .ifPresent(words -> whole.put("description", words));
        return whole;
    }

    static void bound(AnnotatedElement element, Map<String, Object> schema) {
        Size size = element.getAnnotation(Size.class);
        Min min = element.getAnnotation(Min.class);
        Max max = element.getAnnotation(Max.class);
        boolean many = "array".equals(schema.get("type"));
        put(schema, many ? "maxItems" : "maxLength", size == null ? null : (Object) size.max());
        put(schema, "minItems", size == null || !many ? null : (Object) size.min());
        put(schema, "minimum", min == null ? null : (Object) min.value());
        put(schema, "maximum", max == null ? null : (Object) max.value());
    }

    private static void put(Map<String, Object> schema, String name, @Nullable Object value) {
        if (value != null) {
            schema.put(name, value);
        }
    }

    private static Map<String, Object> ofEnum(Class<?> type) {
        return Map.of(
                "type",
                "string",
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList());
    }

    private static Map<String, Object> plain(Class<?> type) {
        Map<String, Object> schema = PLAIN.get(type);
        if (schema == null) {
            throw new IllegalStateException("no schema of " + type);
        }
        return schema;
    }
}
