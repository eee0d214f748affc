package vn.sen.plan.web;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.Reason;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;

/**
 * What is wrong with a form that is shown again.
 *
 * @param mistakes in its fields
 * @param refused why the act as a whole was refused
 */
public record Wrong(Mistakes mistakes, @Nullable Reason refused) {

    /** A form that is shown for the first time. */
    public static final Wrong NOTHING = new Wrong(Mistakes.none(), null);

    public static Wrong of(Mistakes mistakes) {
        return new Wrong(mistakes, null);
    }

    public static Wrong of(Reason refused) {
        return new Wrong(Mistakes.none(), refused);
    }

    /** The refusal in words. */
    public @Nullable String error(Texts texts) {
        return refused == null ? null : texts.get(refused.key());
    }

    /** What was refused, said at the field it is about. */
    public Wrong at(String field, Texts texts) {
        return refused == null ? this : of(mistakes.and(field, texts.get(refused.key())));
    }
}
