package vn.sen.plan.web.review;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.DutyRow;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Origin;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.DocumentFacts;
import vn.sen.plan.web.Passages;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;

/**
 * Makes the page of the review.
 *
 * @param leads whether rows can be led to where they stand on the pages of the file
 */
record ReviewPages(Reviewed reviewed, Texts texts, boolean mayEdit, boolean leads) {

    /** More days that have passed than this are told by their number. */
    private static final int FEW = 2;

    DocPage page(Open open) {
        boolean edit = mayEdit && reviewed.plan().state() == PlanState.DRAFT;
        Questions questions = new Questions(reviewed, texts, edit);
        List<ReviewRow> rows = new ReviewRows(reviewed, questions, texts).all(open);
        List<Question> asked = questions.ofPlan();
        return new DocPage(
                reviewed.path(),
                say(rows, asked, edit),
                facts(edit),
                new DocPage.Rights(edit, edit, mayEdit && isDiscarded()),
                edit ? next(rows, asked) : null,
                source(),
                progress(rows),
                edit ? sentBack() : List.of(),
                edit ? findings() : List.of(),
                document(asked, open.text()),
                rows,
                edit ? proposals() : List.of(),
                LeftOverWords.of(reviewed.page().leftOvers(), texts),
                edit ? Shortcuts.all(texts) : List.of());
    }

    private DocPage.Source source() {
        Origin origin = reviewed.plan().origin();
        String pages = origin.hasPages() ? reviewed.path() + "/trang-goc" : null;
        return new DocPage.Source(
                origin.sourceFile() == null ? null : reviewed.path() + "/tep-goc",
                pages,
                leads ? pages : null);
    }

    private boolean isDiscarded() {
        return reviewed.plan().state() == PlanState.DISCARDED;
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

    private List<DocPage.Proposal> proposals() {
        return reviewed.page().proposals().stream()
                .map(each -> new DocPage.Proposal(each.words(), about(each)))
                .toList();
    }

    private String about(DutyRow duty) {
        String unit = duty.unit() == null ? texts.get("plan.duty.no-unit") : duty.unit();
        String when = duty.timing().isEmpty() ? texts.get("plan.duty.no-time") : duty.timing();
        String what = duty.activities().stream().map(Activities::name).collect(joining(" \u00b7 "));
        return what.isEmpty()
                ? texts.get("plan.duty.about", unit, when)
                : texts.get("plan.duty.about-activity", unit, when, what);
    }

    private List<DocPage.Finding> findings() {
        List<Finding> past = reviewed.blocking().stream().filter(ReviewPages::isPast).toList();
        boolean many = past.size() > FEW;
        List<DocPage.Finding> findings = new ArrayList<>();
        if (many) {
            findings.add(pastDays(past));
        }
        reviewed.blocking().stream()
                .filter(each -> !(many && isPast(each)))
                .map(this::finding)
                .forEach(findings::add);
        return findings;
    }

    /** Many days that have passed are one thing to do. */
    private DocPage.Finding pastDays(List<Finding> past) {
        String rows =
                reviewed.rows().stream()
                        .map(ReviewPage.Row::item)
                        .filter(row -> past.stream().anyMatch(each -> row.id().equals(each.item())))
                        .map(Rows::number)
                        .distinct()
                        .collect(joining(", "));
        return new DocPage.Finding(
                texts.get("plan.review.past-days", past.size(), rows),
                null,
                reviewed.path() + "/ngay-da-qua");
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
        return row.map(each -> open + each.item().id() + "#" + Rows.anchor(each.item()))
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
