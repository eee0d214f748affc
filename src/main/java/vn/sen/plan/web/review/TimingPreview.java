package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.TryWords;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.web.ClauseLines;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Shows what words of time mean, and asks what the relative ones are counted from. */
record TimingPreview(List<ChainForm> chosen, List<Option> rows, Texts texts) {

    private static final int LONGEST = 60;

    static RowFields.Preview of(TryWords.Tried tried, List<ChainForm> chosen, Texts texts) {
        List<Option> rows = new ArrayList<>();
        rows.add(Option.of("", texts.get("plan.review.counted-event")));
        tried.others().forEach(each -> rows.add(option(each, texts)));
        TimingPreview preview = new TimingPreview(chosen, rows, texts);
        List<RowFields.Timed> clauses = new ArrayList<>();
        tried.clauses().forEach(each -> clauses.add(preview.timed(clauses.size(), each)));
        return new RowFields.Preview(
                clauses,
                tried.times().unread(),
                tried.times().slips().stream()
                        .map(each -> texts.get("plan.slip", each.written(), each.understood()))
                        .toList());
    }

    private static Option option(Item item, Texts texts) {
        String content = item.text().content();
        String words =
                content.length() > LONGEST ? content.substring(0, LONGEST) + "\u2026" : content;
        return Option.of(
                item.id().toString(),
                texts.get("plan.review.counted-row", Rows.number(item), words));
    }

    private RowFields.Timed timed(int number, ReviewPage.Clause clause) {
        return new RowFields.Timed(
                new ClauseLines(texts).of(clause.clause(), clause.awaited()),
                isCounted(clause.clause()) ? chain(number, clause) : null);
    }

    private static boolean isCounted(RowClause clause) {
        boolean waits =
                clause.treatment() == Treatment.WAITS_FOR_EVENT
                        || clause.treatment() == Treatment.WAITS_FOR_ROW;
        return waits && clause.counted() != null;
    }

    private RowFields.Chain chain(int number, ReviewPage.Clause clause) {
        String name = "cho[" + number + "]";
        String words = clause.clause().text();
        Field row =
                Field.of(
                        name + ".dong",
                        texts.get("plan.review.counted-from", words),
                        wanted(words).orElse(now(clause.awaited())));
        return new RowFields.Chain(name + ".loi", row, rows);
    }

    private Optional<String> wanted(String words) {
        return chosen.stream()
                .filter(each -> each.isFor(words))
                .map(each -> each.dong() == null ? "" : each.dong())
                .findFirst();
    }

    private static String now(@Nullable Item awaited) {
        return awaited == null ? "" : awaited.id().toString();
    }
}
