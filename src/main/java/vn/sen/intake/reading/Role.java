package vn.sen.intake.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Part;

/** What a column of a plan's table holds. */
public enum Role {
    NO,
    /** A column left of the content whose cells each cover several rows. */
    GROUP,
    CONTENT,
    TIME,
    START,
    END,
    /** A column for a month or quarter, in which rows are marked. */
    MARK,
    LEAD,
    ADVISE,
    COORDINATE,
    PERFORM,
    OUTPUT,
    NOTE;

    public static Role of(String topic) {
        return valueOf(topic.toUpperCase(Locale.ROOT));
    }

    public boolean isTime() {
        return this == TIME || this == START || this == END || this == MARK;
    }

    public boolean isParty() {
        return part() != null;
    }

    @Nullable Part part() {
        return switch (this) {
            case LEAD -> Part.LEAD;
            case ADVISE -> Part.ADVISE;
            case COORDINATE -> Part.COORDINATE;
            case PERFORM -> Part.PERFORM;
            default -> null;
        };
    }
}
