package vn.sen.plan.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The date on a document, of which day and month are often left blank until it is signed. */
public record Dated(
        @Nullable Integer datedYear, @Nullable Integer datedMonth, @Nullable Integer datedDay) {

    /** The day, where all of it is there and it is one. */
    public Optional<LocalDate> day() {
        if (datedYear == null || datedMonth == null || datedDay == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(datedYear, datedMonth, datedDay));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
