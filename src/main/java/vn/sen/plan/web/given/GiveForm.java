package vn.sen.plan.web.given;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.AgencyView;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.GiveOrder;
import vn.sen.plan.web.Days;

/** What is handed down, and to whom. */
record GiveForm(
        @Nullable List<ItemId> dong,
        @Nullable List<AgencyId> coQuan,
        @Nullable List<AgencyKind> nhom,
        @Nullable String han,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String loi) {

    static final GiveForm EMPTY = new GiveForm(null, null, null, null, null);

    boolean hasStrangeDay() {
        return !Days.isEmpty(han) && Days.read(han).isEmpty();
    }

    List<ItemId> rows() {
        return dong == null ? List.of() : dong;
    }

    List<AgencyId> agencies() {
        return coQuan == null ? List.of() : coQuan;
    }

    /** Kinds of which all agencies below are meant. */
    List<AgencyKind> kinds() {
        return nhom == null ? List.of() : nhom;
    }

    GiveOrder order(List<AgencyView> below) {
        Stream<AgencyId> whole =
                below.stream().filter(each -> kinds().contains(each.kind())).map(AgencyView::id);
        return new GiveOrder(
                rows(),
                Stream.concat(agencies().stream(), whole).distinct().toList(),
                Days.read(han).orElse(null),
                loi == null ? "" : loi.strip());
    }
}
