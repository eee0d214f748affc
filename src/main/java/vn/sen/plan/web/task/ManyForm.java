package vn.sen.plan.web.task;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.Chosen;
import vn.sen.web.NotFound;
import vn.sen.web.ui.Address;

/**
 * Several tasks, and what is to be done with them.
 *
 * @param viec the chosen tasks, each with the version in which it was seen
 * @param ve what the list was asked, to go back to it
 * @param lyDo a reason
 * @param nguoi key of a person, or {@link #NOBODY}
 */
record ManyForm(
        @Nullable List<String> viec,
        @Nullable String ve,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String lyDo,
        @Nullable String nguoi) {

    static final String REASON = "lyDo";
    static final String PERSON = "nguoi";

    /** In place of a person: back to the unit or the role. */
    static final String NOBODY = "khong-ai";

    private static final Pattern CHOSEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,9})");

    /** What can not be read was not made by a page, and is passed over. */
    List<Chosen> chosen() {
        return viec == null
                ? List.of()
                : viec.stream().map(CHOSEN::matcher).flatMap(ManyForm::chosen).distinct().toList();
    }

    private static Stream<Chosen> chosen(Matcher value) {
        return value.matches()
                ? Stream.of(new Chosen(TaskId.of(value.group(1)), Integer.parseInt(value.group(2))))
                : Stream.empty();
    }

    static String value(TaskId task, int version) {
        return task + "." + version;
    }

    /** The list that they were chosen from. */
    String back() {
        String query = asked();
        return ListAsked.PATH + (query.isEmpty() ? "" : "?" + query);
    }

    String asked() {
        return ve == null ? "" : Address.readable(ve);
    }

    String reason() {
        return lyDo == null ? "" : lyDo.strip();
    }

    String choice() {
        return nguoi == null ? "" : nguoi.strip();
    }

    boolean namesSomebody() {
        return !choice().isEmpty();
    }

    @Nullable PersonId person() {
        if (choice().isEmpty() || choice().equals(NOBODY)) {
            return null;
        }
        try {
            return PersonId.of(choice());
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
