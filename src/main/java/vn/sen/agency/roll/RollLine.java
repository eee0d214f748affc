package vn.sen.agency.roll;

/**
 * A row of a list, in its own words; empty where nothing is said.
 *
 * @param row as the list's owner counts it
 * @param name empty for a row that only names a unit
 * @param roles several parted by commas, semicolons or slashes
 */
public record RollLine(
        int row,
        String name,
        String unit,
        String position,
        String roles,
        String email,
        String phone,
        String login) {

    boolean isUnitOnly() {
        return name.isEmpty()
                && !unit.isEmpty()
                && (position + roles + email + phone + login).isEmpty();
    }
}
