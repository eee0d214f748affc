package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes with acts on a task. */
final class TaskOrders {

    private TaskOrders() {}

    /** The work is done. */
    record Submission(LocalDate doneOn, @Nullable @Size(max = 4000) String words) {}

    /** Words that go with an act. */
    record Words(@Size(max = 4000) String words) {}

    /** Why something is done. */
    record Cancellation(@Size(max = 2000) String reason) {}

    /** To whom work goes; back to the unit or the role where it is nobody. */
    record Handing(@Nullable UUID person) {}

    /** A day, and why it is this one. */
    record NewDay(LocalDate day, @Size(max = 2000) String reason) {}

    /** The day on which work was really done. */
    record Correction(LocalDate doneOn, @Size(max = 2000) String reason) {}

    /** A link to where a record is kept. */
    record NewLink(@Size(max = 2000) String link, @Nullable @Size(max = 500) String name) {}
}
