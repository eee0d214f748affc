package vn.sen.plan.web.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.PastDate;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.ClauseLines;
import vn.sen.plan.web.Rows;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Asks about the days that had passed. */
record PastPages(ReviewPage review, Texts texts) {

    static String name(int index, String field) {
        return "ngay[" + index + "]." + field;
    }

    /**
     * The page that asks.
     *
     * @param sent answers that are shown again
     */
    PastPage page(PastForm sent, Mistakes mistakes) {
        List<PastPage.Day> days = new ArrayList<>();
        for (ReviewPage.Row row : review.rows()) {
            for (PastDate date : row.past()) {
                days.add(day(days.size(), row.item(), date, sent, mistakes));
            }
        }
        String path = "/ke-hoach/" + review.plan().id();
        boolean draft = review.plan().state() == PlanState.DRAFT;
        String say =
                days.isEmpty()
                        ? texts.get("plan.past.say-none")
                        : texts.get("plan.past.say", days.size());
        return new PastPage(path, say, path + (draft ? "/doc" : "/duyet"), days, answers());
    }

    private List<Option> answers() {
        return Arrays.stream(PastAnswer.Answer.values())
                .map(each -> new Option(each.name(), texts.get(each.key()), note(each)))
                .toList();
    }

    private String note(PastAnswer.Answer answer) {
        return texts.get(
                "plan.past-note."
                        + switch (answer) {
                            case DONE -> "done";
                            case NOT_APPLICABLE -> "not-applicable";
                            case OWED -> "owed";
                        });
    }

    private PastPage.Day day(
            int index, Item item, PastDate date, PastForm sent, Mistakes mistakes) {
        Given given = given(item, date, sent);
        return new PastPage.Day(
                index,
                item.id().toString(),
                Rows.number(item),
                item.text().content(),
                date.clause().text(),
                texts.date(date.occurrence().due()),
                date.occurrence().due().toString(),
                ClauseLines.why(date.occurrence().because()),
                mistakes.on(field(index, "traLoi", "plan.past.answer", given.answer())),
                mistakes.on(field(index, "vao", "plan.past.day", given.day())),
                mistakes.on(field(index, "ghiChu", "plan.past.note", given.note())));
    }

    private Field field(int index, String name, String key, @Nullable String value) {
        return Field.of(name(index, name), texts.get(key), value);
    }

    private record Given(@Nullable String answer, @Nullable String day, @Nullable String note) {}

    private Given given(Item item, PastDate date, PastForm sent) {
        Optional<PastForm.Answer> again =
                sent.answers()
                        .filter(each -> item.id().equals(each.dong()))
                        .filter(each -> date.clause().text().equals(each.loi()))
                        .filter(each -> date.occurrence().due().equals(each.han()))
                        .findFirst();
        return again.map(PastPages::sent)
                .or(() -> date.answer().map(this::kept))
                .orElse(new Given(null, null, null));
    }

    private static Given sent(PastForm.Answer answer) {
        return new Given(
                answer.traLoi() == null ? null : answer.traLoi().name(),
                answer.vao(),
                answer.ghiChu());
    }

    private Given kept(PastAnswer answer) {
        return new Given(
                answer.answer().name(),
                answer.day() == null ? null : texts.date(answer.day()),
                answer.note());
    }
}
