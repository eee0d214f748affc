package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.List;
import vn.sen.calendar.Occurrence;

/**
 * What one occurrence of several is called: "quarter III/2023".
 *
 * @param key message key; empty where a row has one occurrence and needs no name for it
 */
public record PeriodLabel(String key, List<Object> arguments) {

    private static final PeriodLabel NONE = new PeriodLabel("", List.of());
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MONTHS_OF_A_QUARTER = 3;

    public PeriodLabel {
        arguments = List.copyOf(arguments);
    }

    /** The name of the occurrence with this index among all of its clause. */
    static PeriodLabel of(List<Occurrence> occurrences, int index) {
        Occurrence occurrence = occurrences.get(index);
        LocalDate day = occurrence.opens() == null ? occurrence.due() : occurrence.opens();
        String year = Integer.toString(day.getYear());
        return switch (occurrences.size()) {
            case 1 -> NONE;
            case 2 -> named("half", index + 1, year);
            case 4 ->
                    named(
                            "quarter",
                            ROMAN.get((day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER),
                            year);
            case 12 -> named("month", day.getMonthValue(), year);
            default -> named("turn", index + 1, occurrences.size());
        };
    }

    private static PeriodLabel named(String period, Object... arguments) {
        return new PeriodLabel("plan.period." + period, List.of(arguments));
    }
}
