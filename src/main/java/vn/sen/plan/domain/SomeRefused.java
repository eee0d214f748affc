package vn.sen.plan.domain;

import java.util.List;
import vn.sen.actor.Reason;

/**
 * Why many things that were to be done together are all refused.
 *
 * @param some at least one
 */
public record SomeRefused(List<One> some) implements Reason {

    public SomeRefused {
        some = List.copyOf(some);
    }

    /**
     * One that cannot be done.
     *
     * @param place among those that were asked for, from 0
     */
    public record One(int place, Reason reason) {}

    @Override
    public String key() {
        return "plan.refused.some";
    }
}
