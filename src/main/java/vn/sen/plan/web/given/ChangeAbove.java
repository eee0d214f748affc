package vn.sen.plan.web.given;

import java.util.List;

/** What was changed above. */
public record ChangeAbove(String title, List<String> lines) {

    public ChangeAbove {
        lines = List.copyOf(lines);
    }
}
