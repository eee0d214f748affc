package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.Agencies;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanAgain;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.domain.RowAgain;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.domain.YearMove;
import vn.sen.plan.domain.YearSigns;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;

/** Shows what a template would be as a plan of the agency in a year. */
@Service
@Transactional(readOnly = true)
public class SeeTemplate {

    private final Agencies agencies;
    private final WhoIsMeant who;
    private final Calendars calendars;
    private final Texts texts;
    private final DeadlineReader reader = new DeadlineReader();

    SeeTemplate(Agencies agencies, WhoIsMeant who, Calendars calendars, Texts texts) {
        this.agencies = agencies;
        this.who = who;
        this.calendars = calendars;
        this.texts = texts;
    }

    /** Its parties are those whom the agency's words mean, learnt names among them. */
    public PlanAgain inYear(String name, int year) {
        PlanTemplate template = PlanTemplate.named(name).orElseThrow(NotFound::new);
        YearMove move = new YearMove(template.year(), year);
        Deadlines deadlines = calendars.deadlines();
        YearSigns signs =
                new YearSigns(move, new RowTimesReader(reader, deadlines), deadlines.calendar());
        Responsibilities today = who.today();
        List<RowAgain> rows = new ArrayList<>();
        for (PlanTemplate.Row row : template.rows()) {
            ItemText after = PlanAgain.moved(row.text(), move);
            List<Part> parts = today.assign(row.parties(), after.activities());
            rows.add(new RowAgain(null, row.text(), after, parts, signs.of(row.text(), after)));
        }
        return new PlanAgain(
                move,
                PlanAgain.moved(template.text(agencies.own()), move),
                rows,
                List.of(),
                texts.kept("plan.again.origin-template", texts.kept(template.key())));
    }
}
