package vn.sen.calendar.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Slip;
import vn.sen.calendar.text.Texts;

/** An answer for a person at a terminal. */
final class PlainReport {

    private final StringBuilder out = new StringBuilder();

    private PlainReport() {}

    static String of(Answers.Answer answer) {
        PlainReport report = new PlainReport();
        answer.clauses().forEach(report::clause);
        report.note("report.unread", answer.reading().unread());
        for (Slip slip : answer.reading().slips()) {
            report.line(Texts.text("report.slip", slip.written(), slip.understood()));
        }
        return report.out.toString();
    }

    private void clause(Answers.Dated dated) {
        Kind kind = dated.clause().kind();
        var words = dated.clause().words();
        line(Texts.text("report.clause", words.text(), Texts.text("kind." + kind.code())));
        note("report.subject", words.subject());
        note("report.condition", words.condition());
        occurrences(kind, dated.occurrences());
    }

    private void occurrences(Kind kind, List<Occurrence> occurrences) {
        if (occurrences.isEmpty()) {
            line(Texts.text("report.undated." + kind.code()));
        }
        for (Occurrence occurrence : occurrences) {
            line(Texts.text("report.due", occurrence.because().result()));
            line(Texts.text("report.because", occurrence.because().sentence()));
        }
    }

    private void note(String key, @Nullable String words) {
        if (words != null) {
            line(Texts.text(key, words));
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
