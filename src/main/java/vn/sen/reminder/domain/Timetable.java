package vn.sen.reminder.domain;

import java.util.List;

/**
 * When work is spoken of before and after its due day.
 *
 * @param ahead working days before the due day, the longest first
 * @param again days after which late work is spoken of again; moved to the next working day
 * @param toHead working days late after which the head of the doer's unit hears of it
 * @param toSecretary working days late after which the ISO secretary hears of it
 * @param window days after which a missed word is not made up for any more
 */
public record Timetable(List<Integer> ahead, int again, int toHead, int toSecretary, int window) {

    /**
     * Seven, three and one working days before; late work every week; to the head after three
     * working days, to the secretary after seven, which is a week more; what was missed for a month
     * is made up for.
     */
    public static final Timetable USUAL = new Timetable(List.of(7, 3, 1), 7, 3, 7, 30);

    public Timetable {
        ahead = List.copyOf(ahead);
    }
}
