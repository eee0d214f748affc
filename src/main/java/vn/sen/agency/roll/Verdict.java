package vn.sen.agency.roll;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.agency.domain.Person;

/**
 * What becomes of a row of a list.
 *
 * @param name of the person, or of the unit where the row names only that
 * @param deed what is to be done; null where the row is wrong
 */
public record Verdict(
        int row,
        Kind kind,
        String name,
        List<Change> changes,
        List<Mistake> mistakes,
        @Nullable Deed deed) {

    public Verdict {
        changes = List.copyOf(changes);
        mistakes = List.copyOf(mistakes);
    }

    /** In the order in which they are to be looked at. */
    public enum Kind {
        WRONG,
        NEW,
        CHANGED,
        SAME;

        /** Message key of the name shown to people. */
        public String key() {
            return "agency.roll.kind." + code();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value that becomes another one.
     *
     * @param before empty where there was none; for roles their names, parted by commas
     * @param opens whether it names a unit that is not there yet
     */
    public record Change(RollColumn column, String before, String after, boolean opens) {}

    /**
     * What is wrong with a cell.
     *
     * @param key of the message that says what to do
     * @param words what the message speaks of
     */
    public record Mistake(RollColumn column, String key, List<String> words) {}

    /**
     * What is to be done for a row.
     *
     * @param known the person it is about; null for somebody new and for a unit alone
     * @param unit as the list names it; empty to leave the unit as it is
     * @param roles to be given from today on
     * @param login of an account to be opened; empty for none
     */
    public record Deed(
            @Nullable Person known,
            String name,
            String unit,
            String position,
            String email,
            String phone,
            Set<Role> roles,
            String login) {

        public Deed {
            roles = Set.copyOf(roles);
        }

        public boolean isUnitOnly() {
            return name.isEmpty();
        }
    }
}
