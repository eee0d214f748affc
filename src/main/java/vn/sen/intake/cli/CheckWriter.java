package vn.sen.intake.cli;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.compliance.Finding;
import vn.sen.compliance.PlanCheck;
import vn.sen.intake.PlanReading;

/** What the check of a plan finds, for people or for programs. */
final class CheckWriter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.compliance", Locale.ROOT);

    private CheckWriter() {}

    private static List<Finding> findings(PlanReading plan) {
        return new PlanCheck(WorkingCalendar.standard()).check(Outline.of(plan));
    }

    /** One finding a paragraph: the sentence, why and by which source, and the row proposed. */
    static String text(PlanReading plan) {
        List<Finding> findings = findings(plan);
        StringBuilder out = new StringBuilder();
        out.append(Texts.get("intake.check.count", findings.size())).append('\n');
        for (Finding finding : findings) {
            out.append('\n');
            out.append(
                    Texts.get(
                            "intake.check.finding",
                            words(finding.requirement().weight().key()),
                            finding.sentence(CheckWriter::filled)));
            out.append('\n');
            out.append(
                    Texts.get(
                            "intake.check.why",
                            words(finding.requirement().key() + ".why"),
                            finding.requirement().source()));
            out.append('\n');
            if (finding.proposal() != null) {
                out.append(proposal(finding.proposal())).append('\n');
            }
        }
        return out.toString();
    }

    private static String proposal(Finding.Proposal row) {
        return Texts.get(
                "intake.check.row",
                words(row.content()),
                words(row.when()),
                words(row.who()),
                words(row.output()));
    }

    static String json(PlanReading plan) {
        return Json.write(
                Map.of("findings", findings(plan).stream().map(CheckWriter::json).toList()));
    }

    private static Map<String, @Nullable Object> json(Finding finding) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", finding.requirement().id());
        json.put("weight", finding.requirement().weight().name().toLowerCase(Locale.ROOT));
        json.put("source", finding.requirement().source());
        json.put("since", finding.requirement().since().toString());
        json.put("message", finding.sentence(CheckWriter::filled));
        json.put("reason", words(finding.requirement().key() + ".why"));
        json.put("rows", finding.rows());
        json.put("proposal", finding.proposal() == null ? null : json(finding.proposal()));
        return json;
    }

    private static Map<String, Object> json(Finding.Proposal row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("activities", row.activities());
        json.put("content", words(row.content()));
        json.put("timing", words(row.when()));
        json.put("responsible", words(row.who()));
        json.put("outputs", words(row.output()));
        return json;
    }

    private static String filled(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }

    private static String words(String key) {
        return WORDS.getString(key);
    }
}
