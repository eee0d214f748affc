package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.PersonView;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeChanges;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.web.Names;
import vn.sen.web.Texts;

/** Says what somebody else saved while a form was open, so that no words of either are lost. */
@Component
class Conflicts {

    private final SeeChanges changes;
    private final Texts texts;

    Conflicts(SeeChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    Conflict of(ReviewPage sheet, Item now, RowForm form) {
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
        return new Conflict(sentence(changes.last(now.id())), differences);
    }

    Conflict of(ReviewPage sheet, TextForm form) {
        CorrectPlan.Corrected now = new CorrectPlan.Corrected(sheet.plan().text(), sheet.duties());
        CorrectPlan.Corrected typed = form.corrected(sheet.plan().text());
        List<Conflict.Difference> differences = new ArrayList<>();
        new Differences(differences, texts).add(now, typed);
        return new Conflict(sentence(changes.last(sheet.plan().id())), differences);
    }

    private String sentence(Optional<SeeChanges.Change> change) {
        return change.map(
                        each ->
                                texts.get(
                                        "plan.review.stale-by", each.name(), texts.time(each.at())))
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
