package vn.sen.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.reading.Terms;

/**
 * Tells a numbered line that is the title of what follows the table: the headings stand again below
 * it, or it names the part on organisation where rows have their numbers alone.
 */
final class NextPart {
    private final List<TextLine> lines;
    private final FlatHead head;
    private boolean alone;

    NextPart(List<TextLine> lines, FlatHead head) {
        this.lines = lines;
        this.head = head;
    }

    boolean begins(int at, @Nullable RowNumber number) {
        if (number == null || number.main()) {
            return false;
        }
        if (number.rest().isEmpty()) {
            alone = true;
            return false;
        }
        boolean organises = alone && Terms.LAYOUT.whole(number.rest()).contains("duties");
        return organises || (!head.isNumbered() && head.repeatedAt(lines, at + 1) > 0);
    }
}
