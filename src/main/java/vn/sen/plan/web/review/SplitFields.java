package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

/**
 * A row being parted in two.
 *
 * @param first what stays where it is
 * @param second what goes into the new row
 */
public record SplitFields(int version, Half first, Half second, @Nullable String error) {

    /** What stands in the cells of one of the two. */
    public record Half(Field content, Field timing, Field outputs) {}

    static SplitFields of(SplitForm form, Wrong wrong, Texts texts) {
        Mistakes mistakes = wrong.mistakes();
        Half first =
                new Half(
                        field("noiDung", "plan.review.content", form.noiDung(), mistakes, texts),
                        field("kyHan", "plan.review.timing", form.kyHan(), mistakes, texts),
                        field("hoSo", "plan.review.outputs", form.hoSo(), mistakes, texts));
        Half second =
                new Half(
                        field(
                                "noiDungMoi",
                                "plan.review.content",
                                form.noiDungMoi(),
                                mistakes,
                                texts),
                        field("kyHanMoi", "plan.review.timing", form.kyHanMoi(), mistakes, texts),
                        field("hoSoMoi", "plan.review.outputs", form.hoSoMoi(), mistakes, texts));
        return new SplitFields(form.phienBan(), first, second, wrong.error(texts));
    }

    private static Field field(
            String name, String key, @Nullable String value, Mistakes mistakes, Texts texts) {
        return mistakes.on(Field.of(name, texts.get(key), value));
    }
}
