package vn.sen.rest.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What records say of themselves. */
final class Records {

    private static final String ENDING = "Body";

    private Records() {}

    /** The name of its schema. */
    static String name(Class<?> type) {
        String name = type.getSimpleName();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Its type, with what stands for the type's own letters. */
    static Type type(RecordComponent component, Map<String, Class<?>> generics) {
        return filled(component.getGenericType(), generics);
    }

    private static Type filled(Type type, Map<String, Class<?>> generics) {
        return switch (type) {
            case TypeVariable<?> letter ->
                    Objects.requireNonNull(generics.get(letter.getName()), letter::toString);
            case ParameterizedType list
                    when list.getActualTypeArguments()[0] instanceof TypeVariable<?> ->
                    new ListOf(filled(list.getActualTypeArguments()[0], generics));
            default -> type;
        };
    }

    /** A list of something. */
    private record ListOf(Type of) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {of};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
