package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.app.SeeSource;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Lays a plan and its reading out for a viewer, with or without a form. */
@Component
class ReviewDesk {

    /** The part of the address that opens the document's facts. */
    static final String TEXT = "van-ban";

    /** The part of the address that opens a new row at the beginning. */
    static final String FIRST = "dau";

    private final SeeReview look;
    private final SeeSource source;
    private final RowForms rows;
    private final Conflicts conflicts;
    private final Texts texts;

    ReviewDesk(SeeReview look, SeeSource source, RowForms rows, Conflicts conflicts, Texts texts) {
        this.look = look;
        this.source = source;
        this.rows = rows;
        this.conflicts = conflicts;
        this.texts = texts;
    }

    /**
     * What the address opens.
     *
     * @param sua the document's facts, or a row's key
     * @param them the row under which a new one is written, or {@link #FIRST}
     * @param tach the row being parted
     */
    record Asked(@Nullable String sua, @Nullable String them, @Nullable String tach) {

        static final Asked NOTHING = new Asked(null, null, null);
    }

    /** The review with what the address opens. */
    DocPage page(PlanId id, Viewer viewer, Asked asked) {
        ReviewPage sheet = look.review(id);
        return page(sheet, viewer, mayEdit(sheet, viewer) ? open(sheet, asked) : Open.nothing());
    }

    private Open open(ReviewPage sheet, Asked asked) {
        if (asked.them() != null) {
            ItemId after = asked.them().equals(FIRST) ? null : key(asked.them());
            String section = after == null ? "" : row(sheet, after).item().text().section();
            RowForm form = RowForm.in(section);
            return new Open.NewRow(after, rows.fields(sheet, null, form, Wrong.NOTHING));
        }
        if (asked.tach() != null) {
            Item item = row(sheet, key(asked.tach())).item();
            return parting(item, SplitForm.of(item), Wrong.NOTHING);
        }
        if (asked.sua() == null) {
            return Open.nothing();
        }
        if (asked.sua().equals(TEXT)) {
            return text(TextForm.of(sheet.plan(), sheet.duties()), Wrong.NOTHING);
        }
        Item item = row(sheet, key(asked.sua())).item();
        return row(sheet, item, RowForm.of(item), Wrong.NOTHING);
    }

    /** The review with a row's form as it was sent. */
    DocPage again(PlanId id, Viewer viewer, ItemId item, RowForm form, Wrong wrong) {
        ReviewPage sheet = look.review(id);
        return page(sheet, viewer, row(sheet, row(sheet, item).item(), form, wrong));
    }

    /** The review with a row's form as it was sent, over what somebody else saved meanwhile. */
    DocPage stale(PlanId id, Viewer viewer, ItemId item, RowForm form) {
        ReviewPage sheet = look.review(id);
        Item now = row(sheet, item).item();
        RowFields fields = rows.fields(sheet, now.id(), form.over(now.version()), Wrong.NOTHING);
        return page(sheet, viewer, new Open.Row(item, fields.over(conflicts.of(sheet, now, form))));
    }

    /** The review with the form of a new row as it was sent. */
    DocPage added(PlanId id, Viewer viewer, @Nullable ItemId after, RowForm form, Wrong wrong) {
        ReviewPage sheet = look.review(id);
        return page(sheet, viewer, new Open.NewRow(after, rows.fields(sheet, null, form, wrong)));
    }

    /** The review with the form that parts a row as it was sent. */
    DocPage again(PlanId id, Viewer viewer, ItemId item, SplitForm form, Wrong wrong) {
        ReviewPage sheet = look.review(id);
        return page(sheet, viewer, parting(row(sheet, item).item(), form, wrong));
    }

    /** The review with the form of the document's facts as it was sent. */
    DocPage again(PlanId id, Viewer viewer, TextForm form, Wrong wrong) {
        return page(look.review(id), viewer, text(form, wrong));
    }

    /** The review with the document's facts as they were sent, over what somebody else saved. */
    DocPage stale(PlanId id, Viewer viewer, TextForm form) {
        ReviewPage sheet = look.review(id);
        TextFields fields =
                new TextFormView(Mistakes.none(), texts)
                        .fields(form.over(sheet.plan().version()), null);
        return page(sheet, viewer, new Open.Text(fields.over(conflicts.of(sheet, form))));
    }

    Plan plan(PlanId id) {
        return look.review(id).plan();
    }

    Item item(PlanId id, ItemId item) {
        return row(look.review(id), item).item();
    }

    private DocPage page(ReviewPage sheet, Viewer viewer, Open open) {
        boolean edit = viewer.may(PlanPermission.EDIT_PLAN);
        boolean leads = source.leadsTo(sheet.plan());
        return new ReviewPages(new Reviewed(sheet), texts, edit, leads).page(open);
    }

    private static boolean mayEdit(ReviewPage sheet, Viewer viewer) {
        return viewer.may(PlanPermission.EDIT_PLAN) && sheet.plan().state() == PlanState.DRAFT;
    }

    private Open text(TextForm form, Wrong wrong) {
        return new Open.Text(
                new TextFormView(wrong.mistakes(), texts).fields(form, wrong.error(texts)));
    }

    private Open parting(Item item, SplitForm form, Wrong wrong) {
        return new Open.Parting(item.id(), SplitFields.of(form, wrong, texts));
    }

    private Open row(ReviewPage sheet, Item item, RowForm form, Wrong wrong) {
        return new Open.Row(item.id(), rows.fields(sheet, item.id(), form, wrong));
    }

    private static ReviewPage.Row row(ReviewPage sheet, ItemId item) {
        return sheet.rows().stream()
                .filter(each -> each.item().id().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ItemId key(String open) {
        try {
            return ItemId.of(open);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
