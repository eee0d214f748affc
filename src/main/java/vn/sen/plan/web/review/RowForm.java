package vn.sen.plan.web.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.ArrangeRows;
import vn.sen.plan.app.RewriteItem;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;

/**
 * A row as somebody wrote it anew.
 *
 * @param hoSo what there will be to show, one a line
 * @param ghiChu cells of other columns, one a line
 * @param cho what clauses are counted from
 * @param thu set where somebody only tries what words of time mean
 */
public record RowForm(
        int phienBan,
        @Size(max = 20, message = "plan.form.too-long") @Nullable String soThuTu,
        @Size(max = 300, message = "plan.form.too-long") @Nullable String muc,
        @NotBlank(message = "plan.form.content-missing")
                @Size(max = 4000, message = "plan.form.too-long")
                @Nullable String noiDung,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String kyHan,
        @Size(max = 4000, message = "plan.form.too-long") @Nullable String hoSo,
        @Size(max = 4000, message = "plan.form.too-long") @Nullable String ghiChu,
        @Nullable List<String> hoatDong,
        @Nullable List<@Valid PartyForm> nhom,
        @Nullable List<ChainForm> cho,
        @Nullable String thu) {

    boolean isTried() {
        return thu != null;
    }

    ArrangeRows.NewRow row() {
        return new ArrangeRows.NewRow(text(), parts());
    }

    public static RowForm of(Item item) {
        ItemText text = item.text();
        return new RowForm(
                item.version(),
                text.no(),
                text.section(),
                text.content(),
                text.timingText(),
                String.join("\n", text.outputs()),
                String.join("\n", text.notes()),
                text.activities(),
                PartyForm.of(item.parts()),
                null,
                null);
    }

    /** An empty row under a heading. */
    public static RowForm in(String section) {
        return new RowForm(0, "", section, "", "", "", "", List.of(), List.of(), List.of(), null);
    }

    /** The same form over the row as it stands now. */
    RowForm over(int version) {
        return new RowForm(
                version, soThuTu, muc, noiDung, kyHan, hoSo, ghiChu, hoatDong, nhom, cho, null);
    }

    public ItemText text() {
        return new ItemText(
                Lines.one(muc),
                Lines.one(soThuTu),
                Lines.one(noiDung),
                Lines.one(kyHan),
                Lines.of(hoSo),
                hoatDong == null ? List.of() : hoatDong,
                Lines.of(ghiChu));
    }

    public List<Part> parts() {
        return parties().flatMap(each -> each.parts().stream()).distinct().toList();
    }

    Stream<PartyForm> parties() {
        return nhom == null ? Stream.empty() : nhom.stream().filter(Objects::nonNull);
    }

    Stream<ChainForm> chains() {
        return cho == null ? Stream.empty() : cho.stream().filter(Objects::nonNull);
    }

    RewriteItem.Rewritten rewritten(ItemId row) {
        List<ChainChoice> choices = chains().map(each -> each.choice(row)).toList();
        return new RewriteItem.Rewritten(phienBan, text(), parts(), choices);
    }
}
