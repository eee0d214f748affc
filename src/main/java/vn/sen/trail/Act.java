package vn.sen.trail;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;

/**
 * Something done, to be recorded. The values before and after carry no personal data: keys, states,
 * dates, hashes; names and addresses stay in the tables that can still forget them.
 *
 * @param by null for an act of the program itself
 * @param as the role the act was done in
 * @param what subject and past tense: {@code plan.submitted}
 * @param before the changed values as they were; empty for something new
 * @param after the changed values as they are now
 */
public record Act(
        @Nullable Actor by,
        @Nullable Role as,
        String what,
        Subject subject,
        Map<String, String> before,
        Map<String, String> after) {

    public Act {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
