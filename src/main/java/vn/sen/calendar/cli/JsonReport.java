package vn.sen.calendar.cli;

import java.util.List;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Slip;
import vn.sen.calendar.Words;

/** An answer as one line of JSON. */
final class JsonReport {

    private JsonReport() {}

    static String of(Answers.Answer answer) {
        Json json = new Json();
        json.open().value("text", answer.reading().text()).openList("clauses");
        answer.clauses().forEach(dated -> clause(json, dated));
        json.closeList().value("unread", answer.reading().unread());
        slips(json, answer.reading().slips());
        return json.close().toString();
    }

    /** What a person should confirm; left out where there is nothing. */
    private static void slips(Json json, List<Slip> slips) {
        if (slips.isEmpty()) {
            return;
        }
        json.openList("slips");
        for (Slip slip : slips) {
            json.open().value("written", slip.written()).value("understood", slip.understood());
            json.close();
        }
        json.closeList();
    }

    private static void clause(Json json, Answers.Dated dated) {
        Words words = dated.clause().words();
        json.open()
                .value("kind", dated.clause().kind().code())
                .value("text", words.text())
                .valueIfAny("subject", words.subject())
                .valueIfAny("condition", words.condition());
        if (dated.clause() instanceof Relative relative) {
            relative(json, relative);
        }
        if (dated.clause() instanceof Recurring recurring && recurring.atLeast()) {
            json.literal("atLeast", true);
        }
        occurrences(json, dated.occurrences());
        json.close();
    }

    private static void relative(Json json, Relative relative) {
        json.valueIfAny("event", relative.event())
                .value("direction", relative.direction().code())
                .literalIfAny("amount", relative.amount())
                .literalIfAny("amountMax", relative.amountMax());
        if (relative.unit() != null) {
            json.value("unit", relative.unit().code());
        }
    }

    private static void occurrences(Json json, List<Occurrence> occurrences) {
        json.openList("occurrences");
        for (Occurrence occurrence : occurrences) {
            json.open()
                    .value("opens", occurrence.opens())
                    .value("due", occurrence.due())
                    .value("because", occurrence.because().sentence())
                    .close();
        }
        json.closeList();
    }
}
