package vn.sen.plan.web.amend;

import java.util.List;

/** What becomes of some tasks. */
public record EffectsTold(String title, List<String> tasks) {

    public EffectsTold {
        tasks = List.copyOf(tasks);
    }
}
