package vn.sen.plan.web.amend;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.LaidAmendment;
import vn.sen.plan.app.SeeAmendment;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Item;
import vn.sen.plan.web.Wrong;
import vn.sen.plan.web.review.RowForm;
import vn.sen.plan.web.review.RowForms;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;

/** Makes the form of a row of an amendment. */
@Component
class AmendRowPages {

    private final SeeAmendment amendments;
    private final RowForms forms;
    private final Texts texts;

    AmendRowPages(SeeAmendment amendments, RowForms forms, Texts texts) {
        this.amendments = amendments;
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * The form as it was sent, else the row as the amendment has it, else as it is.
     *
     * @param row null for a new one
     */
    AmendRowPage page(AmendmentId id, @Nullable ItemId row, @Nullable RowForm sent, Wrong wrong) {
        LaidAmendment laid = amendments.lay(id);
        RowForm form = sent == null ? form(laid, row) : sent;
        String path = AmendPaths.one(id);
        boolean isThere =
                row != null && laid.all().stream().anyMatch(each -> each.id().equals(row));
        return new AmendRowPage(
                path,
                row == null ? path + "/dong-moi" : path + "/dong/" + row,
                texts.get(row == null ? "amend.row.new" : "amend.row.change"),
                forms.fields(laid.plan().id(), laid.staff(), isThere ? row : null, form, wrong),
                isThere ? path + "/dong/" + row + "/bo" : null);
    }

    private RowForm form(LaidAmendment laid, @Nullable ItemId row) {
        if (row == null) {
            return RowForm.in(texts.kept("amend.section"));
        }
        Optional<AmendedRow> amended =
                laid.rows().stream().filter(each -> each.item().equals(row)).findFirst();
        Item now =
                laid.all().stream().filter(each -> each.id().equals(row)).findFirst().orElse(null);
        if (amended.isPresent()) {
            AmendedRow wanted = amended.get();
            Item like =
                    now == null
                            ? Item.drafted(laid.plan().id(), 0, wanted.text(), wanted.parts())
                            : now.reworded(wanted.text()).assigned(wanted.parts());
            return RowForm.of(like);
        }
        return RowForm.of(Optional.ofNullable(now).orElseThrow(NotFound::new));
    }
}
