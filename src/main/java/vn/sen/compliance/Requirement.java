package vn.sen.compliance;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that is asked of a yearly plan.
 *
 * @param id its stable name; {@link #key()} begins the keys of its sentences
 * @param source the article or clause, as people cite it
 * @param since the first day on which it is asked
 */
public record Requirement(String id, Weight weight, String source, LocalDate since) {

    /** Who asks. */
    public enum Weight {
        /** A legal text. */
        LAW,
        /** ISO 9001. */
        STANDARD,
        /** Neither: a plan that cannot be carried out as it stands. */
        CARE;

        public String key() {
            return "compliance.weight." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String key() {
        return "compliance." + id;
    }

    /** Whether it is asked of plans of a year; of a plan without a year it is. */
    boolean holdsIn(int year) {
        return !since.isAfter(LocalDate.of(year, 12, 31));
    }
}
