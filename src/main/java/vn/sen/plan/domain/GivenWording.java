package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What it says.
 *
 * @param due the last day
 */
public record GivenWording(String content, String timing, LocalDate due, List<String> outputs) {

    public GivenWording {
        outputs = List.copyOf(outputs);
    }
}
