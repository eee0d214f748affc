package vn.sen.plan.web.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Split;

/** The words of a row as somebody parts them. */
record SplitForm(
        int phienBan,
        @NotBlank(message = "plan.form.content-missing")
                @Size(max = 4000, message = "plan.form.too-long")
                @Nullable String noiDung,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String kyHan,
        @Size(max = 4000, message = "plan.form.too-long") @Nullable String hoSo,
        @NotBlank(message = "plan.form.content-missing")
                @Size(max = 4000, message = "plan.form.too-long")
                @Nullable String noiDungMoi,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String kyHanMoi,
        @Size(max = 4000, message = "plan.form.too-long") @Nullable String hoSoMoi) {

    static SplitForm of(Item item) {
        Split split = Split.proposed(item.text());
        return new SplitForm(
                item.version(),
                split.first().content(),
                split.first().timingText(),
                String.join("\n", split.first().outputs()),
                split.second().content(),
                split.second().timingText(),
                String.join("\n", split.second().outputs()));
    }

    Split split(Item item) {
        ItemText was = item.text();
        return new Split(
                words(was, new Words(noiDung, kyHan, hoSo), was.activities()),
                words(
                        was,
                        new Words(noiDungMoi, kyHanMoi, hoSoMoi),
                        Split.activities(Lines.one(noiDungMoi), was)));
    }

    private record Words(
            @Nullable String content, @Nullable String timing, @Nullable String outputs) {}

    private static ItemText words(ItemText was, Words words, List<String> activities) {
        return new ItemText(
                was.section(),
                was.no(),
                Lines.one(words.content()),
                Lines.one(words.timing()),
                Lines.of(words.outputs()),
                activities,
                was.notes());
    }
}
