package vn.sen.plan.web.appeal;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.app.Who;
import vn.sen.plan.store.Appeal;
import vn.sen.web.Texts;

/** Says what doers asked and reported, and what became of it. */
@Component
public class AppealWords {

    private final Texts texts;

    AppealWords(Texts texts) {
        this.texts = texts;
    }

    /** What is asked or proposed, in a few words. */
    public String what(Appeal appeal) {
        LocalDate day = appeal.day();
        LocalDate due = appeal.due();
        if (appeal.kind() == Appeal.Kind.EXTENSION && day != null && due != null) {
            return texts.get("appeal.what.extension", texts.date(due), texts.date(day));
        }
        return day == null
                ? texts.get("appeal.what.difficulty")
                : texts.get("appeal.what.difficulty-day", texts.date(day));
    }

    /** Who spoke and when. */
    public String meta(TaskDetail.Appealed said) {
        return texts.get(
                "appeal.said-by", person(said.by()), texts.moment(said.appeal().by().at()));
    }

    /** How it ended, by whom; empty while it is open. */
    public String end(TaskDetail.Appealed said) {
        Appeal.Answer answer = said.appeal().answer();
        if (answer == null) {
            return "";
        }
        LocalDate granted = answer.granted();
        return texts.get(
                "appeal.ended." + answer.state().toLowerCase(Locale.ROOT),
                person(said.answeredBy()),
                texts.moment(answer.by().at()),
                granted == null ? "" : texts.date(granted));
    }

    /** The person, and as what. */
    public String person(Who who) {
        return who.of().isEmpty() ? who.name() : texts.get("task.person-of", who.name(), who.of());
    }
}
