package vn.sen.plan.web.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.PersonView;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.app.TryWords;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.RowTimes;
import vn.sen.plan.web.Names;
import vn.sen.web.Mistakes;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Lays a plan and its reading out for a viewer, with or without a form. */
@Component
class ReviewDesk {

    /** The part of the address that opens the document's facts. */
    static final String TEXT = "van-ban";

    private final SeeReview look;
    private final TryWords words;
    private final Texts texts;

    ReviewDesk(SeeReview look, TryWords words, Texts texts) {
        this.look = look;
        this.words = words;
        this.texts = texts;
    }

    /** What is wrong with a form that is shown again. */
    record Wrong(Mistakes mistakes, @Nullable String error) {

        static final Wrong NOTHING = new Wrong(Mistakes.none(), null);
    }

    /**
     * The review with what the address opens.
     *
     * @param open the document's facts, a row's key, or nothing
     */
    DocPage page(PlanId id, Viewer viewer, @Nullable String open) {
        ReviewPage sheet = look.review(id);
        if (open == null || !mayEdit(sheet, viewer)) {
            return page(sheet, viewer, ReviewPages.Open.NOTHING);
        }
        if (open.equals(TEXT)) {
            return page(sheet, viewer, text(TextForm.of(sheet.plan()), Wrong.NOTHING));
        }
        ReviewPage.Row row = row(sheet, key(open));
        RowForm form = RowForm.of(row.item());
        return page(sheet, viewer, row(sheet, row.item(), form, Wrong.NOTHING));
    }

    /** The review with a row's form as it was sent. */
    DocPage again(PlanId id, Viewer viewer, ItemId item, RowForm form, Wrong wrong) {
        ReviewPage sheet = look.review(id);
        Item row = row(sheet, item).item();
        return page(sheet, viewer, row(sheet, row, form, wrong));
    }

    /** The review with the form of the document's facts as it was sent. */
    DocPage again(PlanId id, Viewer viewer, TextForm form, Wrong wrong) {
        return page(look.review(id), viewer, text(form, wrong));
    }

    RowFields.Preview preview(PlanId id, @Nullable String timing) {
        ItemText row = new ItemText("", "", "", Lines.one(timing), List.of(), List.of(), List.of());
        return RowFormView.preview(words.read(id, row), texts);
    }

    Plan plan(PlanId id) {
        return look.review(id).plan();
    }

    Item item(PlanId id, ItemId item) {
        return row(look.review(id), item).item();
    }

    private DocPage page(ReviewPage sheet, Viewer viewer, ReviewPages.Open open) {
        boolean edit = viewer.may(PlanPermission.EDIT_PLAN);
        return new ReviewPages(new Reviewed(sheet), texts, edit).page(open);
    }

    private static boolean mayEdit(ReviewPage sheet, Viewer viewer) {
        return viewer.may(PlanPermission.EDIT_PLAN) && sheet.plan().state() == PlanState.DRAFT;
    }

    private ReviewPages.Open text(TextForm form, Wrong wrong) {
        TextFields fields = new TextFormView(wrong.mistakes(), texts).fields(form, wrong.error());
        return new ReviewPages.Open(null, null, fields);
    }

    private ReviewPages.Open row(ReviewPage sheet, Item item, RowForm form, Wrong wrong) {
        RowTimes times = words.read(sheet.plan().id(), form.text(item));
        RowFormView view =
                new RowFormView(
                        sheet.units(), sheet.people(), names(sheet), wrong.mistakes(), texts);
        return new ReviewPages.Open(item.id(), view.fields(form, times, wrong.error()), null);
    }

    private Names names(ReviewPage sheet) {
        Map<PersonId, String> people =
                sheet.people().stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
        return Names.of(sheet.units(), people, texts);
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
