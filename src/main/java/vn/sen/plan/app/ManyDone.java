package vn.sen.plan.app;

import java.util.List;
import vn.sen.actor.Reason;

/**
 * What became of several tasks.
 *
 * @param done how many it was done with
 * @param refused as they stand after the act, in the order in which they were chosen
 */
public record ManyDone(int done, List<Refused> refused) {

    public ManyDone {
        refused = List.copyOf(refused);
    }

    public record Refused(TaskLine line, Reason reason) {}
}
