package vn.sen.plan.web.ribbon;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.ribbon.Ribbon;
import vn.sen.web.ui.ribbon.Row;
import vn.sen.web.ui.ribbon.Section;

/** Draws the year of a plan: a line for each row, with what is due, done, late or awaited. */
@Component
public class YearRibbon {

    private final Texts texts;
    private final TaskWords words;

    YearRibbon(Texts texts, TaskWords words) {
        this.texts = texts;
        this.words = words;
    }

    public Ribbon of(PlanOverview overview) {
        LocalDate today = overview.day().today();
        int year = Objects.requireNonNullElse(overview.plan().year(), today.getYear());
        Map<PlanId, String> labels = overview.labels();
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        for (PlanOverview.Row row : overview.rows()) {
            sections.computeIfAbsent(section(row.item(), labels), each -> new ArrayList<>())
                    .add(row(overview.planOf(row.item()), row, today));
        }
        List<Section> all =
                sections.entrySet().stream()
                        .map(each -> new Section(each.getKey(), each.getValue()))
                        .toList();
        return Ribbon.inSections(year, today, daysOff(overview.day().calendar(), year), all);
    }

    /** Headed by its plan where there are several, and then as the plan itself is parted. */
    private static String section(Item item, Map<PlanId, String> labels) {
        String own = item.text().section();
        String plan = labels.getOrDefault(item.planId(), "");
        return plan.isEmpty() || own.isEmpty() ? plan + own : plan + " \u00b7 " + own;
    }

    private Row row(Plan plan, PlanOverview.Row row, LocalDate today) {
        RowSigns signs = new RowSigns(texts, words, plan, today);
        RowState state = RowState.of(row, today);
        return new Row(
                row.item().text().no(),
                words.brief(row.item().text()),
                row.item().text().timingText(),
                signs.href(row),
                state.mark(),
                state.word(texts),
                state.isLate(),
                signs.of(row));
    }

    private static List<LocalDate> daysOff(WorkingCalendar calendar, int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !calendar.isWorkingDay(day))
                .toList();
    }
}
