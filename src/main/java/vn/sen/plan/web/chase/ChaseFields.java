package vn.sen.plan.web.chase;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

/** The fields of a letter's draft, with what was typed and what is wrong. */
public record ChaseFields(
        Field to,
        Field subject,
        Field opening,
        Field closing,
        Field receivers,
        Field kept,
        Field symbol,
        Field place,
        Field authority,
        Field position,
        Field signer) {

    static ChaseFields of(ChaseForm form, Wrong wrong, Texts texts) {
        Making making = new Making(wrong, texts);
        return new ChaseFields(
                making.field("kinhGui", "to", form.kinhGui(), true),
                making.field("trichYeu", "subject", form.trichYeu(), true),
                making.field("moDau", "opening", form.moDau(), false),
                making.field("ketThuc", "closing", form.ketThuc(), false),
                making.field("noiNhan", "receivers", form.noiNhan(), true),
                making.field("luu", "kept", form.luu(), false),
                making.field("kyHieu", "symbol", form.kyHieu(), true),
                making.field("diaDanh", "place", form.diaDanh(), false),
                making.field("quyenHan", "authority", form.quyenHan(), true),
                making.field("chucVu", "position", form.chucVu(), false),
                making.field("nguoiKy", "signer", form.nguoiKy(), false));
    }

    private record Making(Wrong wrong, Texts texts) {

        Field field(String name, String key, @Nullable String value, boolean helped) {
            Field field = Field.of(name, texts.get("chase.form." + key), value);
            return wrong.mistakes()
                    .on(helped ? field.help(texts.get("chase.form." + key + ".help")) : field);
        }
    }
}
