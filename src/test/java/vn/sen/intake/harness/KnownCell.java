package vn.sen.intake.harness;

/** What a column of a known plan holds, with the sign that stands for it in the word lists. */
public enum KnownCell {
    NO('#', 4),
    CONTENT('c', 26),
    TIME('t', 15),
    LEAD('l', 15),
    COORDINATE('k', 15),
    PERFORM('p', 16),
    OUTPUT('o', 17),
    FUNDS('$', 12),
    NOTE('n', 13);

    private final char sign;

    /** Its usual share of the width of a page, in characters. */
    final int width;

    KnownCell(char sign, int width) {
        this.sign = sign;
        this.width = width;
    }

    static KnownCell of(char sign) {
        for (KnownCell cell : values()) {
            if (cell.sign == sign) {
                return cell;
            }
        }
        throw new IllegalArgumentException("" + sign);
    }

    boolean isParty() {
        return this == LEAD || this == COORDINATE || this == PERFORM;
    }
}
