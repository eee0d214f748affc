package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.TaskQueries;

/** Gives tasks their names and how they stand today. */
@Component
class TaskLines {

    private final Directory directory;
    private final Calendars calendars;
    private final Clock clock;

    TaskLines(Directory directory, Calendars calendars, Clock clock) {
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<TaskLine> of(List<TaskQueries.Line> lines) {
        Directory.People people = new Directory.People();
        lines.forEach(each -> people.add(each.task().hands().doerPerson()));
        lines.forEach(each -> people.add(each.task().hands().acceptPerson()));
        return of(lines, directory.names(people));
    }

    List<TaskLine> of(List<TaskQueries.Line> lines, Directory.Names names) {
        WorkingCalendar calendar = calendars.working();
        LocalDate today = LocalDate.now(clock);
        return lines.stream().map(each -> line(each, names, today, calendar)).toList();
    }

    private static TaskLine line(
            TaskQueries.Line line,
            Directory.Names names,
            LocalDate today,
            WorkingCalendar calendar) {
        return new TaskLine(
                line.task(),
                line.no(),
                line.outputs(),
                names.doer(line.task().hands()),
                names.accepter(line.task().hands()),
                Standing.of(line.task(), today, calendar));
    }
}
