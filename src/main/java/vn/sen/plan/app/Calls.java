package vn.sen.plan.app;

import java.util.List;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.RowFromAbove;

/**
 * What waits for somebody beside his tasks.
 *
 * @param shares his part in others' tasks
 * @param appeals requests for more time and difficulties, for him to decide on
 * @param amendments handed in, for him to approve
 * @param above rows from an agency above that wait for an answer, or were changed there
 */
public record Calls(
        List<AskedShare> shares,
        List<AppealOfTask> appeals,
        List<Amendment> amendments,
        List<RowFromAbove> above) {

    public static final Calls NONE = new Calls(List.of(), List.of(), List.of(), List.of());

    public Calls {
        shares = List.copyOf(shares);
        appeals = List.copyOf(appeals);
        amendments = List.copyOf(amendments);
        above = List.copyOf(above);
    }
}
