package vn.sen.plan;

import java.time.LocalDate;

/**
 * A row that an agency above handed down, as other modules see it.
 *
 * @param from the agency above
 * @param due the last day
 * @param open whether it still waits for an answer
 * @param stands whether it was neither withdrawn nor declined
 */
public record RowFromAboveView(
        HandDownId id,
        String from,
        String no,
        String content,
        LocalDate due,
        boolean open,
        boolean stands) {}
