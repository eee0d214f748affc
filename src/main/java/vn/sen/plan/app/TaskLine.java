package vn.sen.plan.app;

import java.util.List;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.Task;

/**
 * A task in a list.
 *
 * @param no number of its row; may be empty
 * @param plan what its plan is called, where the list shows work of several; else empty
 * @param outputs what the row asks for
 */
public record TaskLine(
        Task task,
        String no,
        String plan,
        List<String> outputs,
        Who doer,
        Who accepter,
        Standing standing) {

    public TaskLine {
        outputs = List.copyOf(outputs);
    }

    public boolean isLate() {
        return standing.isLate();
    }
}
