package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Turn;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Month;
import vn.sen.web.ui.MonthWays;

/** Makes a month of a plan's year: what is due on which day. */
@Component
class YearMonthPages {

    private final TaskWords words;
    private final Texts texts;

    YearMonthPages(TaskWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    Month of(YearSight sight, String path) {
        LocalDate today = sight.plan().day().today();
        int year = sight.day().getYear();
        YearMonth month = YearMonth.of(year, sight.view().month(sight.day()));
        WorkingCalendar calendar = sight.plan().day().calendar();
        boolean now = YearMonth.from(today).equals(month) || today.getYear() != year;
        return Month.of(
                month,
                texts.get(
                        "plan.year.month",
                        String.valueOf(month.getMonthValue()),
                        String.valueOf(year)),
                new MonthWays(
                        way(sight, path, month.getMonthValue() - 1),
                        way(sight, path, month.getMonthValue() + 1),
                        now ? null : way(sight, path, today.getMonthValue())),
                today,
                day -> isWeekend(day) ? java.util.Optional.empty() : calendar.nameOfDayOff(day),
                calendar::isWorkingDay,
                entries(sight, month));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static @Nullable String way(YearSight sight, String path, int month) {
        return month < 1 || month > 12
                ? null
                : sight.view().address(path).with("thang", month).href() + "#thang";
    }

    private Map<LocalDate, List<Month.Entry>> entries(YearSight sight, YearMonth month) {
        Map<LocalDate, List<Month.Entry>> entries = new LinkedHashMap<>();
        for (Turn turn : Turn.of(sight.tasks(sight.view().shown()))) {
            LocalDate due = turn.due();
            if (due != null && YearMonth.from(due).equals(month)) {
                entries.computeIfAbsent(due, each -> new ArrayList<>())
                        .add(entry(turn, sight.plan()));
            }
        }
        return entries;
    }

    private Month.Entry entry(Turn turn, PlanOverview plan) {
        boolean one = turn.tasks().size() == 1;
        Mark mark = one ? words.mark(turn.first()) : turn.mark();
        return new Month.Entry(
                mark,
                mark == Mark.LATE ? texts.get("task.late", turn.first().standing().days()) : null,
                words.brief(turn.task(), row(plan, turn.task())),
                TaskWords.href(turn.task()),
                who(turn),
                turn.isLate());
    }

    /** By whom, behind the name of the plan where there are several. */
    private String who(Turn turn) {
        String who =
                turn.tasks().size() == 1
                        ? words.whose(turn.first().doer())
                        : texts.get("plan.year.places", turn.tasks().size());
        String label = turn.first().plan();
        return label.isEmpty() ? who : texts.get("plan.side.of", label, who);
    }

    private static ItemText row(PlanOverview plan, Task task) {
        return plan.rows().stream()
                .map(PlanOverview.Row::item)
                .filter(each -> each.id().equals(task.source().itemId()))
                .map(Item::text)
                .findFirst()
                .orElseThrow();
    }
}
