package vn.sen.plan.web.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.DocumentFacts;
import vn.sen.plan.web.Passages;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;

/** Makes the page of the review. */
record ReviewPages(Reviewed reviewed, Texts texts, boolean mayEdit) {

    DocPage page(Open open) {
        boolean edit = mayEdit && reviewed.plan().state() == PlanState.DRAFT;
        Questions questions = new Questions(reviewed, texts, edit);
        List<ReviewRow> rows = new ReviewRows(reviewed, questions, texts).all(open);
        List<Question> asked = questions.ofPlan();
        return new DocPage(
                reviewed.path(),
                say(rows, asked, edit),
                facts(edit),
                new DocPage.Rights(edit, edit),
                edit ? next(rows, asked) : null,
                reviewed.plan().origin().sourceFile() == null ? null : reviewed.path() + "/tep-goc",
                progress(rows),
                edit ? sentBack() : List.of(),
                edit ? findings() : List.of(),
                document(asked, open.text()),
                rows,
                edit ? Shortcuts.all(texts) : List.of());
    }

    private String say(List<ReviewRow> rows, List<Question> asked, boolean edit) {
        if (!edit) {
            String state = texts.get(reviewed.plan().state().key());
            return texts.get("plan.review.say-fixed", rows.size(), state);
        }
        long open = rows.stream().filter(ReviewRow::isDoubtful).count() + (asked.isEmpty() ? 0 : 1);
        return open == 0
                ? texts.get("plan.review.say-clear", rows.size())
                : texts.get("plan.review.say-open", rows.size(), open);
    }

    private String facts(boolean edit) {
        String name = reviewed.plan().origin().sourceName();
        if (!edit) {
            return texts.get("plan.review.facts-fixed");
        }
        return name.isEmpty()
                ? texts.get("plan.review.facts")
                : texts.get("plan.review.facts-file", name);
    }

    private static @Nullable String next(List<ReviewRow> rows, List<Question> asked) {
        Optional<String> row =
                rows.stream()
                        .filter(ReviewRow::isDoubtful)
                        .map(each -> "#" + each.anchor())
                        .findFirst();
        return asked.isEmpty() ? row.orElse(null) : "#van-ban";
    }

    private DocPage.Progress progress(List<ReviewRow> rows) {
        int open = (int) rows.stream().filter(ReviewRow::isDoubtful).count();
        int past = (int) reviewed.blocking().stream().filter(ReviewPages::isPast).count();
        return new DocPage.Progress(rows.size() - open, open, past);
    }

    private static boolean isPast(Finding finding) {
        return finding.kind() == Finding.Kind.PAST_UNANSWERED;
    }

    private List<String> sentBack() {
        return reviewed.page().sentBack().stream()
                .map(
                        each ->
                                texts.get(
                                        "plan.review.sent-back",
                                        each.by().name(),
                                        texts.moment(each.at()),
                                        each.text()))
                .toList();
    }

    private List<DocPage.Finding> findings() {
        return reviewed.blocking().stream().map(this::finding).toList();
    }

    private DocPage.Finding finding(Finding finding) {
        Optional<ReviewPage.Row> row =
                reviewed.rows().stream()
                        .filter(each -> each.item().id().equals(finding.item()))
                        .findFirst();
        String number =
                row.map(each -> texts.get("plan.review.row", Rows.number(each.item())))
                        .orElse(null);
        return new DocPage.Finding(
                FindingWords.of(finding, texts),
                number,
                isPast(finding) ? reviewed.path() + "/ngay-da-qua" : place(row));
    }

    private String place(Optional<ReviewPage.Row> row) {
        String open = reviewed.path() + "/doc?sua=";
        return row.map(each -> open + each.item().id() + "#" + Reviewed.anchor(each.item()))
                .orElse(open + "van-ban#van-ban");
    }

    private DocPage.Document document(List<Question> asked, @Nullable TextFields form) {
        Plan plan = reviewed.plan();
        return new DocPage.Document(
                plan.naming().kind(),
                plan.naming().title(),
                DocumentFacts.of(plan, texts),
                asked,
                new Passages(texts).of(plan.wording(), reviewed.page().duties()),
                form);
    }
}
