package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.calendar.Calendars;
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

    /** Today, as the agency's calendar has it; ask once for a page. */
    Standing.Day day() {
        return new Standing.Day(LocalDate.now(clock), calendars.working());
    }

    List<TaskLine> of(List<TaskQueries.Line> lines, Standing.Day day) {
        return of(lines, directory.names(), day);
    }

    static List<TaskLine> of(
            List<TaskQueries.Line> lines, Directory.Names names, Standing.Day day) {
        return lines.stream().map(each -> line(each, names, day)).toList();
    }

    private static TaskLine line(TaskQueries.Line line, Directory.Names names, Standing.Day day) {
        return new TaskLine(
                line.task(),
                line.no(),
                line.outputs(),
                names.doer(line.task().hands()),
                names.accepter(line.task().hands()),
                Standing.of(line.task(), day));
    }
}
