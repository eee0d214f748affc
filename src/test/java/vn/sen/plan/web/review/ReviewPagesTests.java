package vn.sen.plan.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.actor.Role;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.TryWords;
import vn.sen.plan.domain.RowTimes;
import vn.sen.plan.web.Names;
import vn.sen.plan.web.PlanOnPaper;
import vn.sen.web.Mistakes;
import vn.sen.web.Previews;
import vn.sen.web.Texts;

class ReviewPagesTests {

    private final Texts texts = Previews.words();
    private final Names names = Names.of(PlanOnPaper.UNITS, PlanOnPaper.people(), texts);
    private final Reviewed reviewed = new Reviewed(new PlanOnPaper().sheet());

    @Test
    void setThePaperBesideTheReading() {
        String page = render(Open.nothing(), "duyet-ban-doc");

        assertThat(page)
                .contains("Sen đọc được 10 dòng.")
                .contains("17/03 · 19/06 · 19/09 · 19/12")
                .contains("<mark>tối thiếu</mark>")
                .contains("Phòng Nghiệp vụ Dược");
    }

    @Test
    void openARowWhereItStands() {
        ReviewPage.Row fifth = reviewed.rows().get(4);
        RowFields form =
                new RowFormView(
                                PlanOnPaper.UNITS,
                                PlanOnPaper.PEOPLE,
                                names,
                                Mistakes.none(),
                                texts)
                        .fields(RowForm.of(fifth.item()), times(fifth), null);

        String page = render(new Open.Row(fifth.item().id(), form), "duyet-ban-doc-sua");

        assertThat(page).contains("name=\"nhom[0].chucNang\"").contains("id=\"thu-ky-han\"");
    }

    private static TryWords.Tried times(ReviewPage.Row row) {
        RowTimes times =
                new RowTimes(
                        row.clauses().stream().map(ReviewPage.Clause::clause).toList(),
                        null,
                        List.of());
        return new TryWords.Tried(times, row.clauses(), List.of());
    }

    private String render(Open open, String name) {
        return Previews.page(
                "plan/review/doc",
                Previews.frame("Trần Minh Châu", Role.ISO_SECRETARY),
                new ReviewPages(reviewed, texts, true, true).page(open),
                name);
    }
}
