package vn.sen.reminder.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sen.plan.TaskId;
import vn.sen.platform.TimeConfiguration;
import vn.sen.trail.Entry;
import vn.sen.trail.Trail;

/** The acts behind events: their place in the trail tells one from another however often told. */
@Component
class TracedActs {

    private final Trail trail;

    TracedActs(Trail trail) {
        this.trail = trail;
    }

    /** The last act of a kind that was done to a task. */
    Optional<Entry> last(TaskId task, String what) {
        List<Entry> all = trail.of(Saying.task(task));
        return all.reversed().stream().filter(each -> each.what().equals(what)).findFirst();
    }

    static LocalDate day(Entry entry) {
        return LocalDate.ofInstant(entry.at(), TimeConfiguration.ZONE);
    }
}
