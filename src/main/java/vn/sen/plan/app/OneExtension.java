package vn.sen.plan.app;

import java.util.List;
import vn.sen.plan.domain.Extension;

/**
 * A request for time.
 *
 * @param before work that is counted back from the due day and keeps its own
 * @param mayDecide whether the viewer may grant or refuse it
 */
public record OneExtension(
        Extension extension,
        TaskLine task,
        Who by,
        Who settledBy,
        List<TaskLine> before,
        boolean mayDecide,
        boolean mayWithdraw) {}
