package vn.sen.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.sen.web.ui.Field;

/**
 * What was wrong with a form, in words that say what to enter; the form is then shown again with
 * status 422. Constraints on form records bear a message key as their message.
 *
 * @param byField one sentence a field
 */
public record Mistakes(Map<String, String> byField) {

    public Mistakes {
        byField = Map.copyOf(byField);
    }

    public static Mistakes none() {
        return new Mistakes(Map.of());
    }

    public static Mistakes of(String field, String words) {
        return new Mistakes(Map.of(field, words));
    }

    public static Mistakes of(BindingResult form, Texts texts) {
        return new Mistakes(
                form.getFieldErrors().stream()
                        .collect(
                                Collectors.toMap(
                                        FieldError::getField,
                                        error -> words(error, texts),
                                        (first, second) -> first)));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public Mistakes and(String field, String words) {
        Map<String, String> more = new HashMap<>(byField);
        more.putIfAbsent(field, words);
        return new Mistakes(more);
    }

    /** The field with what was wrong with it. */
    public Field on(Field field) {
        return field.error(byField.get(field.name()));
    }

    private static String words(FieldError error, Texts texts) {
        String key = error.getDefaultMessage();
        return error.isBindingFailure() || key == null
                ? texts.get("form.unreadable")
                : texts.get(key);
    }
}
