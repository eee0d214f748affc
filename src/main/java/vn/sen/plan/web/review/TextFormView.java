package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

/** Lays out the form of the document's facts. */
record TextFormView(Mistakes mistakes, Texts texts) {

    TextFields fields(TextForm form, @Nullable String error) {
        return new TextFields(form.phienBan(), named(form), lists(form), error);
    }

    private TextFields.Named named(TextForm form) {
        return new TextFields.Named(
                field("nam", "plan.text.year", form.nam()),
                field("loai", "plan.text.kind", form.loai()),
                field("tieuDe", "plan.text.title", form.tieuDe()),
                field("so", "plan.text.number", form.so()),
                field("kyHieu", "plan.text.symbol", form.kyHieu()),
                field("ngayKy", "plan.text.day", form.ngayKy()),
                field("coQuan", "plan.text.agency", form.coQuan()),
                field("capTren", "plan.text.parent", form.capTren()),
                field("nguoiKy", "plan.text.signer", form.nguoiKy()),
                field("chucVu", "plan.text.position", form.chucVu()));
    }

    private TextFields.Lists lists(TextForm form) {
        return new TextFields.Lists(
                lines("canCu", "plan.text.bases", form.canCu()),
                lines("mucDich", "plan.text.purposes", form.mucDich()),
                lines("yeuCau", "plan.text.requirements", form.yeuCau()),
                lines("noiNhan", "plan.text.recipients", form.noiNhan()));
    }

    private Field lines(String name, String key, @Nullable String value) {
        return field(name, key, value).help(texts.get("plan.text.lines"));
    }

    private Field field(String name, String key, @Nullable String value) {
        return mistakes.on(Field.of(name, texts.get(key), value));
    }
}
