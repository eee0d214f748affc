package vn.sen.plan.web.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staff;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.TryWords;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.web.Names;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Texts;

/** Makes the forms of rows, with what their words would mean. */
@Component
public class RowForms {

    private final TryWords words;
    private final Texts texts;

    RowForms(TryWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    RowFields fields(ReviewPage sheet, @Nullable ItemId item, RowForm form, Wrong wrong) {
        TryWords.Tried tried = words.read(sheet.plan().id(), item, form.text());
        RowFormView view =
                new RowFormView(
                        sheet.units(), sheet.people(), names(sheet), wrong.mistakes(), texts);
        return view.fields(form, tried, wrong.error(texts));
    }

    /** The form of a row of a plan that is no draft any more. */
    public RowFields fields(
            PlanId id, Staff staff, @Nullable ItemId item, RowForm form, Wrong wrong) {
        RowFormView view =
                new RowFormView(
                        staff.units(),
                        staff.people(),
                        Names.of(staff.units(), staff.names(), texts),
                        wrong.mistakes(),
                        texts);
        return view.fields(form, words.read(id, item, form.text()), wrong.error(texts));
    }

    /** What words of time would mean in a row. */
    RowFields.Preview preview(PlanId id, @Nullable ItemId item, @Nullable String timing) {
        ItemText row = new ItemText("", "", "", Lines.one(timing), List.of(), List.of(), List.of());
        return TimingPreview.of(words.read(id, item, row), List.of(), texts);
    }

    private Names names(ReviewPage sheet) {
        Map<PersonId, String> people =
                sheet.people().stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
        return Names.of(sheet.units(), people, texts);
    }
}
