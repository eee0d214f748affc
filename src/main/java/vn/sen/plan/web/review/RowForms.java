package vn.sen.plan.web.review;

import java.util.ArrayList;
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
import vn.sen.plan.app.SeeChanges;
import vn.sen.plan.app.TryWords;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.web.Names;
import vn.sen.web.Texts;

/** Makes the forms of rows, with what their words would mean and what others changed meanwhile. */
@Component
class RowForms {

    private final TryWords words;
    private final SeeChanges changes;
    private final Texts texts;

    RowForms(TryWords words, SeeChanges changes, Texts texts) {
        this.words = words;
        this.changes = changes;
        this.texts = texts;
    }

    RowFields fields(
            ReviewPage sheet, @Nullable ItemId item, RowForm form, ReviewDesk.Wrong wrong) {
        TryWords.Tried tried = words.read(sheet.plan().id(), item, form.text());
        RowFormView view =
                new RowFormView(
                        sheet.units(), sheet.people(), names(sheet), wrong.mistakes(), texts);
        return view.fields(form, tried, wrong.error());
    }

    /** What words of time would mean in a row. */
    RowFields.Preview preview(PlanId id, @Nullable ItemId item, @Nullable String timing) {
        ItemText row = new ItemText("", "", "", Lines.one(timing), List.of(), List.of(), List.of());
        return TimingPreview.of(words.read(id, item, row), List.of(), texts);
    }

    Conflict conflict(ReviewPage sheet, Item now, RowForm form) {
        ItemText saved = now.text();
        ItemText typed = form.text();
        List<Conflict.Difference> differences = new ArrayList<>();
        Differences to = new Differences(differences, texts);
        to.add("plan.review.section", saved.section(), typed.section());
        to.add("plan.review.content", saved.content(), typed.content());
        to.add("plan.review.timing", saved.timingText(), typed.timingText());
        to.add("plan.review.outputs", saved.outputs(), typed.outputs());
        to.add("plan.review.notes", saved.notes(), typed.notes());
        to.add("plan.review.activities", named(saved.activities()), named(typed.activities()));
        to.add("plan.review.parties", who(now.parts(), sheet), who(form.parts(), sheet));
        return new Conflict(sentence(now), differences);
    }

    private String sentence(Item item) {
        return changes.last(item.id())
                .map(each -> texts.get("plan.review.stale-by", each.name(), texts.time(each.at())))
                .orElse(texts.get("plan.review.stale"));
    }

    private static List<String> named(List<String> activities) {
        return activities.stream().map(Activities::name).toList();
    }

    private List<String> who(List<Part> parts, ReviewPage sheet) {
        Names names = names(sheet);
        return parts.stream()
                .map(
                        each ->
                                texts.get(
                                        "plan.review.who-does",
                                        names.of(each.assignee()),
                                        texts.get(each.function().key())))
                .toList();
    }

    private Names names(ReviewPage sheet) {
        Map<PersonId, String> people =
                sheet.people().stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
        return Names.of(sheet.units(), people, texts);
    }
}
