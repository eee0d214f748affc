package vn.sen.plan.web.task;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * An act that asks for words, and sometimes a day, before it is done. It stands in a dialog; one
 * that was filled in wrongly stands on the page itself, with what was typed.
 *
 * @param id of the dialog, and the address by which it opens without script
 * @param day null where the act asks for no day
 */
public record Ask(
        String id, Sending to, Words words, @Nullable Field day, Field reason, boolean failed) {

    /**
     * Where the form goes.
     *
     * @param version of the task as it is shown
     */
    public record Sending(String action, int version) {

        /** The task's own address. */
        public String back() {
            return action.substring(0, action.lastIndexOf('/'));
        }
    }

    /**
     * The act in words.
     *
     * @param text what the act does, said before
     * @param deed on the button that does it
     * @param keep on the button that does not
     * @param kind of the first button, as the style sheet names it
     */
    public record Words(String title, String text, String deed, String keep, String kind) {}

    /** The same act, filled in wrongly. */
    public Ask failed(@Nullable Field day, Field reason) {
        return new Ask(id, to, words, day, reason, true);
    }
}
