package vn.sen.plan.web.task;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with a form that was sent: it comes back with what was typed.
 *
 * @param form which of the page's forms
 * @param field the field it is about
 * @param error in words that say what to enter; null where only something else was in the way
 * @param line typed into a field of one line: a day, a name
 * @param text typed as words
 */
record Slip(
        Form form,
        String field,
        @Nullable String error,
        @Nullable String line,
        @Nullable String text) {

    /** The forms of a task's page. */
    enum Form {
        SUBMIT,
        GIVE_BACK,
        DATE,
        CORRECT,
        CANCEL,
        REMARK,
        FILES,
        LINK,
        HAND_OVER
    }

    /** What was typed, in the order of the fields. */
    List<String> typed() {
        return Stream.of(words(line), words(text)).filter(each -> !each.isEmpty()).toList();
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Nullable String errorOf(String name) {
        return field.equals(name) ? error : null;
    }
}
