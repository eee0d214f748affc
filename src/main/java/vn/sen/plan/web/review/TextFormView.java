package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

/** Lays out the form of the document's facts. */
record TextFormView(Mistakes mistakes, Texts texts) {

    TextFields fields(TextForm form, @Nullable String error) {
        return new TextFields(form.phienBan(), named(form), lists(form), duties(form), null, error);
    }

    private TextFields.Named named(TextForm form) {
        return new TextFields.Named(
                field("nam", "plan.text.year", form.nam()),
                field("loai", "plan.text.kind", form.loai()),
                field("tieuDe", "plan.text.title", form.tieuDe()),
                field("nhom", "plan.text.series", form.nhom())
                        .help(texts.get("plan.text.series-help")),
                field("so", "plan.text.number", form.so()),
                field("kyHieu", "plan.text.symbol", form.kyHieu()),
                field("ngayKy", "plan.text.day", form.ngayKy()),
                field("coQuan", "plan.text.agency", form.coQuan()),
                field("capTren", "plan.text.parent", form.capTren()),
                field("diaDanh", "plan.text.place", form.diaDanh()),
                field("nguoiKy", "plan.text.signer", form.nguoiKy()),
                field("chucVu", "plan.text.position", form.chucVu()),
                field("thayMat", "plan.text.authority", form.thayMat()));
    }

    private TextFields.Lists lists(TextForm form) {
        return new TextFields.Lists(
                lines("canCu", "plan.text.bases", form.canCu()),
                lines("mucDich", "plan.text.purposes", form.mucDich()),
                lines("yeuCau", "plan.text.requirements", form.yeuCau()),
                lines("loiKet", "plan.text.closing", form.loiKet()),
                lines("noiNhan", "plan.text.recipients", form.noiNhan()));
    }

    /** Those that are there, and room for one more. */
    private List<TextFields.Charge> duties(TextForm form) {
        List<DutyForm> all = new ArrayList<>(form.charged().toList());
        all.add(new DutyForm("", ""));
        List<TextFields.Charge> fields = new ArrayList<>();
        for (DutyForm each : all) {
            String name = "nhiemVu[" + fields.size() + "].";
            fields.add(
                    new TextFields.Charge(
                            field(name + "donVi", "plan.text.duty-unit", each.donVi()),
                            lines(name + "viec", "plan.text.duty-items", each.viec())));
        }
        return fields;
    }

    private Field lines(String name, String key, @Nullable String value) {
        return field(name, key, value).help(texts.get("plan.text.lines"));
    }

    private Field field(String name, String key, @Nullable String value) {
        return mistakes.on(Field.of(name, texts.get(key), value));
    }
}
