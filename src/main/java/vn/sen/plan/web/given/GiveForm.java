package vn.sen.plan.web.given;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.GiveOrder;
import vn.sen.plan.web.Days;

/** What is handed down, and to whom. */
record GiveForm(
        @Nullable List<ItemId> dong,
        @Nullable List<AgencyId> coQuan,
        @Nullable String han,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String loi) {

    static final GiveForm EMPTY = new GiveForm(null, null, null, null);

    boolean hasStrangeDay() {
        return !Days.isEmpty(han) && Days.read(han).isEmpty();
    }

    List<ItemId> rows() {
        return dong == null ? List.of() : dong;
    }

    List<AgencyId> agencies() {
        return coQuan == null ? List.of() : coQuan;
    }

    GiveOrder order() {
        return new GiveOrder(
                rows(), agencies(), Days.read(han).orElse(null), loi == null ? "" : loi.strip());
    }
}
