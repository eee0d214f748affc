package vn.sen.plan.web.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.agency.PersonView;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.PastDate;
import vn.sen.plan.web.DocumentFacts;
import vn.sen.plan.web.Overtaken;
import vn.sen.plan.web.Passages;
import vn.sen.plan.web.Rows;
import vn.sen.plan.web.Waits;
import vn.sen.web.Texts;

/** Sums a plan up for the leader. */
record ApprovalPages(ReviewPage sheet, Texts texts) {

    ApprovalPage page(
            boolean askPast,
            ApprovalPage.@Nullable Decision decision,
            @Nullable Overtaken overtaken) {
        List<ApprovalPage.Share> shares = new Shares(rows()).all();
        List<ApprovalPage.Waiting> waiting = waiting();
        return new ApprovalPage(
                "/ke-hoach/" + sheet.plan().id(),
                say(shares),
                facts(waiting),
                DocumentFacts.of(sheet.plan(), texts),
                shares,
                waiting,
                past(),
                askPast,
                new Passages(texts).of(sheet.plan().wording(), sheet.duties()),
                decision,
                overtaken);
    }

    private String say(List<ApprovalPage.Share> shares) {
        int dated = shares.stream().mapToInt(ApprovalPage.Share::dated).sum();
        Integer year = sheet.plan().year();
        return texts.get(
                "plan.approval.say", year == null ? "" : year.toString(), dated, shares.size());
    }

    private String facts(List<ApprovalPage.Waiting> waiting) {
        PersonId by = sheet.plan().course().submittedBy();
        String name =
                sheet.people().stream()
                        .filter(each -> each.id().equals(by))
                        .map(PersonView::name)
                        .findFirst()
                        .orElse("");
        long rows = rows().size();
        long without = waiting.stream().map(ApprovalPage.Waiting::no).distinct().count();
        return name.isEmpty()
                ? texts.get("plan.approval.facts-alone", rows, without)
                : texts.get("plan.approval.facts", name, rows, without);
    }

    private List<ReviewPage.Row> rows() {
        return sheet.rows().stream().filter(each -> !each.item().dropped()).toList();
    }

    private List<ApprovalPage.Waiting> waiting() {
        return rows().stream()
                .flatMap(
                        row ->
                                row.clauses().stream()
                                        .filter(each -> each.clause().treatment().waits())
                                        .map(each -> waiting(row.item(), each)))
                .toList();
    }

    private ApprovalPage.Waiting waiting(Item item, ReviewPage.Clause clause) {
        return new ApprovalPage.Waiting(
                Rows.number(item),
                item.text().content(),
                clause.clause().text(),
                new Waits(texts).reason(clause.clause(), clause.awaited()));
    }

    private List<ApprovalPage.PastDay> past() {
        return rows().stream()
                .flatMap(row -> row.past().stream().map(each -> past(row.item(), each)))
                .toList();
    }

    private ApprovalPage.PastDay past(Item item, PastDate date) {
        return new ApprovalPage.PastDay(
                Rows.number(item),
                item.text().content(),
                texts.date(date.occurrence().due()),
                date.answer().map(this::words).orElse(null));
    }

    private String words(PastAnswer answer) {
        String day = answer.day() == null ? "" : texts.date(answer.day());
        String said =
                switch (answer.answer()) {
                    case DONE -> texts.get("plan.past-was.done", day);
                    case NOT_APPLICABLE -> texts.get("plan.past-was.not-applicable");
                    case OWED -> texts.get("plan.past-was.owed", day);
                };
        return answer.note().isEmpty() ? said : said + ". " + answer.note();
    }
}
