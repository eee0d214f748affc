package vn.sen.plan.web.given;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenWording;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** How a row from above stands, in words. */
record AboveWords(Texts texts) {

    String say(RowFromAbove row) {
        if (row.course().withdrawnAt() != null) {
            return texts.get("given.above.withdrawn", row.source().agency());
        }
        if (row.isOpen()) {
            return texts.get("given.above.open", row.source().agency());
        }
        return row.isTaken()
                ? texts.get(row.isChangedUnseen() ? "given.above.changed" : "given.above.taken")
                : texts.get("given.above.declined");
    }

    String state(RowFromAbove row) {
        return texts.get("given.above-state." + key(row));
    }

    private static String key(RowFromAbove row) {
        if (row.course().withdrawnAt() != null) {
            return "withdrawn";
        }
        if (row.isChangedUnseen()) {
            return "changed";
        }
        if (row.isOpen()) {
            return "open";
        }
        return row.course().answer() == GivenAnswer.TAKEN ? "taken" : "declined";
    }

    Mark mark(RowFromAbove row) {
        return switch (key(row)) {
            case "open" -> Mark.WAITING;
            case "changed" -> Mark.ATTENTION;
            case "taken" -> Mark.ACCEPTED;
            case "declined" -> Mark.RETURNED;
            default -> Mark.BEFORE_FORCE;
        };
    }

    @Nullable ChangeAbove changed(RowFromAbove row) {
        if (row.course().changedAt() == null && row.course().withdrawnAt() == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        GivenWording was = row.first();
        GivenWording now = row.now();
        add(lines, "given.changed.content", was.content(), now.content());
        add(lines, "given.changed.timing", was.timing(), now.timing());
        add(lines, "given.changed.due", texts.date(was.due()), texts.date(now.due()));
        add(lines, "given.changed.outputs", outputs(was), outputs(now));
        if (row.course().dropped()) {
            lines.add(texts.get("given.changed.dropped"));
        }
        if (row.course().withdrawnAt() != null) {
            lines.add(
                    texts.get("given.changed.withdrawn", texts.moment(row.course().withdrawnAt())));
        }
        return new ChangeAbove(
                row.course().changedAt() == null
                        ? texts.get("given.changed.back")
                        : texts.get("given.changed", texts.moment(row.course().changedAt())),
                lines);
    }

    private String outputs(GivenWording wording) {
        return wording.outputs().isEmpty()
                ? texts.get("given.changed.no-outputs")
                : String.join("; ", wording.outputs());
    }

    private void add(List<String> lines, String key, String was, String now) {
        if (!was.equals(now)) {
            lines.add(texts.get(key, was, now));
        }
    }
}
