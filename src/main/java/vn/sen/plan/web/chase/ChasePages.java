package vn.sen.plan.web.chase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Texts;

/** Makes the page on which a letter is drafted. */
@Component
class ChasePages {

    private final TaskWords words;
    private final Texts texts;

    ChasePages(TaskWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    ChasePage page(ChaseForm form, List<LatePlace> places, LocalDate day, Wrong wrong) {
        long tasks = places.stream().mapToLong(each -> each.tasks().size()).sum();
        return new ChasePage(
                form.letter().toString(),
                texts.date(day),
                LateColumns.PATH + "?ngay=" + texts.date(day),
                texts.get("chase.page.facts", places.size(), tasks, texts.date(day)),
                places.stream().map(this::place).toList(),
                ChaseFields.of(form, wrong, texts),
                form.byTask());
    }

    private ChasePage.Place place(LatePlace place) {
        return new ChasePage.Place(
                place.key(),
                words.whose(place.who()),
                place.tasks().stream().map(this::task).toList());
    }

    private LateListPage.Late task(TaskLine line) {
        LocalDate due = line.task().schedule().due();
        return new LateListPage.Late(
                words.title(line.task()),
                TaskWords.href(line.task()),
                texts.get(
                        "chase.list.due",
                        due == null ? "" : texts.date(due),
                        line.standing().days()));
    }
}
