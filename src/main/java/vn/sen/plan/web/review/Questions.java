package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Slip;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;

/**
 * Turns what is doubtful into questions.
 *
 * @param edit whether the viewer can answer
 */
record Questions(Reviewed reviewed, Texts texts, boolean edit) {

    /** What is to be asked about a row; nothing about one that was left out. */
    List<Question> of(ReviewPage.Row row) {
        if (row.item().dropped()) {
            return List.of();
        }
        List<Question> questions = new ArrayList<>();
        row.slips().forEach(slip -> questions.add(slip(slip, row.item())));
        row.doubts().stream()
                .filter(each -> !each.key().startsWith("plan.doubt."))
                .forEach(each -> questions.add(doubt(each, row.item())));
        row.findings().stream()
                .filter(Finding::blocks)
                .filter(each -> each.kind() != Finding.Kind.PAST_UNANSWERED)
                .forEach(each -> questions.add(finding(each, row.item())));
        return questions;
    }

    /** What is to be asked about the plan as a whole. */
    List<Question> ofPlan() {
        return reviewed.page().doubts().stream()
                .map(each -> question(each, editable("van-ban", "van-ban")))
                .toList();
    }

    private Question slip(Slip slip, Item item) {
        String sentence = texts.get("plan.slip", slip.written(), slip.understood());
        return new Question(sentence, null, stand(item, Doubt.SLIP, slip.written()), edit(item));
    }

    private Question doubt(Doubt doubt, Item item) {
        return question(doubt, edit(item));
    }

    private Question question(Doubt doubt, @Nullable String edit) {
        String words = doubt.words().isEmpty() ? null : doubt.words();
        String answer = this.edit ? reviewed.path() + "/nghi-van/" + doubt.id() : null;
        return new Question(texts.get(doubt.key(), doubt.words()), words, answer, edit);
    }

    private Question finding(Finding finding, Item item) {
        boolean unread = finding.kind() == Finding.Kind.WORDS_UNREAD;
        String answer = unread ? stand(item, Doubt.UNREAD, finding.words()) : null;
        return new Question(FindingWords.of(finding, texts), null, answer, edit(item));
    }

    private @Nullable String stand(Item item, String key, String words) {
        return edit ? StandingWords.address(reviewed.path(), item, key, words) : null;
    }

    private @Nullable String edit(Item item) {
        return editable(item.id().toString(), Rows.anchor(item));
    }

    private @Nullable String editable(String part, String anchor) {
        return edit ? reviewed.path() + "/doc?sua=" + part + "#" + anchor : null;
    }
}
