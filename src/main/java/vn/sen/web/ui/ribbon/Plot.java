package vn.sen.web.ui.ribbon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a ribbon.
 *
 * @param id tells the shared pieces of this ribbon from those of another on the same page
 * @param past how much of the year is over
 * @param today null if the line of today is not in this year
 */
public record Plot(
        String id,
        String past,
        @Nullable Today today,
        List<Label> months,
        List<Label> quarters,
        List<String> monthLines,
        List<String> quarterLines,
        List<Band> daysOff,
        List<Part> parts) {

    /**
     * A section of the ribbon.
     *
     * @param id of its rows, for the button that closes them
     * @param merged null for rows without a title over them
     */
    public record Part(String id, @Nullable Drawn merged, List<Drawn> rows) {}

    /** A number written at its middle. */
    public record Label(int number, String x) {}

    /** A run of days off. */
    public record Band(String x, String width) {}

    /**
     * The line of today and its tag.
     *
     * @param tag where the tag's left edge lies, in pixels from the line
     */
    public record Today(String x, int tag) {}

    /**
     * A row with what lies under the line of today and what lies over it.
     *
     * @param under bars, threads, waves and tails
     * @param over marks, seals and words
     */
    public record Drawn(Row row, List<Shape> under, List<Shape> over) {}
}
