package vn.sen.plan;

import java.util.List;

/**
 * A page of the file that a plan was read from.
 *
 * @param number from 1
 * @param width in points, as it is shown
 * @param lines from above; none where they cannot be told from the picture
 */
public record SourcePage(int number, double width, double height, List<Line> lines) {

    public SourcePage {
        lines = List.copyOf(lines);
    }

    /**
     * A line of text across the page.
     *
     * @param top distance of its upper edge from that of the page, in points
     */
    public record Line(String text, double top, double bottom) {}
}
