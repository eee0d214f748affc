package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.calendar.Calendars;
import vn.sen.plan.PlanId;
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

    /** The names of today; ask once for a page. */
    Directory.Names names() {
        return directory.names();
    }

    List<TaskLine> of(List<TaskQueries.Line> lines, Standing.Day day) {
        return of(lines, directory.names(), Map.of(), day);
    }

    /**
     * @param labels what plans are called, where there are several
     */
    List<TaskLine> of(List<TaskQueries.Line> lines, Map<PlanId, String> labels, Standing.Day day) {
        return of(lines, directory.names(), labels, day);
    }

    static List<TaskLine> of(
            List<TaskQueries.Line> lines, Directory.Names names, Standing.Day day) {
        return of(lines, names, Map.of(), day);
    }

    static List<TaskLine> of(
            List<TaskQueries.Line> lines,
            Directory.Names names,
            Map<PlanId, String> labels,
            Standing.Day day) {
        return lines.stream().map(each -> line(each, names, labels, day)).toList();
    }

    private static TaskLine line(
            TaskQueries.Line line,
            Directory.Names names,
            Map<PlanId, String> labels,
            Standing.Day day) {
        return new TaskLine(
                line.task(),
                line.no(),
                labels.getOrDefault(line.task().source().planId(), ""),
                line.outputs(),
                names.doer(line.task().hands()),
                names.accepter(line.task().hands()),
                Standing.of(line.task(), day));
    }
}
