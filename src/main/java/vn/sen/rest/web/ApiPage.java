package vn.sen.rest.web;

import java.util.List;

/** The page that explains the interface. */
public record ApiPage(List<Group> groups) {

    public ApiPage {
        groups = List.copyOf(groups);
    }

    /** The operations of a resource. */
    public record Group(String id, String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An operation.
     *
     * @param method in capitals
     */
    public record Line(String method, String path, String summary, boolean writes) {}
}
