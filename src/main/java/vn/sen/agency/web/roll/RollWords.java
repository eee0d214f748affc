package vn.sen.agency.web.roll;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;
import vn.sen.agency.roll.Comparison;
import vn.sen.agency.roll.RollColumn;
import vn.sen.agency.roll.RollEntry;
import vn.sen.agency.roll.Verdict;
import vn.sen.agency.table.TableFile;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** Puts what a list would change into words. */
@Component
class RollWords {

    private static final int MEGA = 1024 * 1024;

    private final Texts texts;

    RollWords(Texts texts) {
        this.texts = texts;
    }

    String refusal(Reason reason) {
        return texts.get(
                reason.key(),
                TableFile.LARGEST / MEGA,
                texts.number(TableFile.MOST_ROWS - 1),
                Comparison.MOST_ACCOUNTS);
    }

    String templateName() {
        return texts.get("agency.roll.template.name");
    }

    String fileMissing() {
        return texts.get("agency.roll.file-missing");
    }

    String putAside() {
        return texts.get("agency.roll.put-aside-done");
    }

    String done(RollEntry.Done done) {
        return texts.get("agency.roll.done", done.entered(), done.changed(), done.leftOut());
    }

    RollPage.Line line(Verdict verdict) {
        return new RollPage.Line(
                Integer.toString(verdict.row()),
                verdict.name().isEmpty() ? texts.get("agency.roll.nameless") : verdict.name(),
                mark(verdict.kind()),
                texts.get(verdict.kind().key()),
                verdict.changes().stream().map(this::change).toList(),
                verdict.mistakes().stream().map(this::mistake).toList());
    }

    private RollPage.Change change(Verdict.Change change) {
        boolean roles = change.column() == RollColumn.ROLES;
        return new RollPage.Change(
                column(change.column()),
                roles ? roles(change.before()) : change.before(),
                roles ? roles(change.after()) : change.after(),
                change.opens() ? texts.get("agency.roll.new-unit") : "");
    }

    private RollPage.Mistake mistake(Verdict.Mistake mistake) {
        return new RollPage.Mistake(
                column(mistake.column()), texts.get(mistake.key(), mistake.words().toArray()));
    }

    private String column(RollColumn column) {
        return texts.get(column.key());
    }

    private String roles(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> texts.get(Role.valueOf(name).key()))
                .collect(Collectors.joining("; "));
    }

    private static Mark mark(Verdict.Kind kind) {
        return switch (kind) {
            case WRONG -> Mark.ATTENTION;
            case NEW -> Mark.SUBMITTED;
            case CHANGED -> Mark.IN_PROGRESS;
            case SAME -> Mark.ACCEPTED;
        };
    }

    static Mark mark(RollEntry.State state) {
        return switch (state) {
            case OPEN -> Mark.WAITING;
            case APPLIED -> Mark.ACCEPTED;
            case PUT_ASIDE -> Mark.NOT_DUE;
        };
    }

    List<RollsPage.Column> columns() {
        return RollTemplate.COLUMNS.stream()
                .map(
                        each ->
                                new RollsPage.Column(
                                        texts.get(each.key()), texts.get(each.key() + ".help")))
                .toList();
    }
}
