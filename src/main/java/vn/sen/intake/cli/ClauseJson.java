package vn.sen.intake.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Before;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.DurationUnit;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Window;

/** Clauses in the shape of the expectation files. */
final class ClauseJson {
    private final Deadlines deadlines;
    private final @Nullable Integer year;

    ClauseJson(Deadlines deadlines, @Nullable Integer year) {
        this.deadlines = deadlines;
        this.year = year;
    }

    List<Map<String, @Nullable Object>> of(List<Clause> clauses) {
        return clauses.stream().map(this::of).toList();
    }

    private Map<String, @Nullable Object> of(Clause clause) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", clause.kind().code());
        json.put("text", clause.text());
        putKnown(json, "subject", clause.words().subject());
        putKnown(json, "condition", clause.words().condition());
        switch (clause) {
            case Relative relative -> relative(json, relative);
            case Recurring recurring -> {
                if (recurring.atLeast()) {
                    json.put("atLeast", true);
                }
                json.put("occurrences", occurrences(clause));
            }
            case Window window -> json.put("occurrences", occurrences(window));
            case Before before -> json.put("occurrences", occurrences(before));
            default -> {}
        }
        return json;
    }

    private static void relative(Map<String, @Nullable Object> json, Relative relative) {
        json.put("direction", relative.direction().code());
        putKnown(json, "amount", number(relative.amount()));
        putKnown(json, "amountMax", number(relative.amountMax()));
        DurationUnit unit = relative.unit();
        putKnown(json, "unit", unit == null ? null : unit.code());
        json.put("event", relative.event());
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal amount) {
        return amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static void putKnown(
            Map<String, @Nullable Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private List<Map<String, @Nullable Object>> occurrences(Clause clause) {
        return year == null
                ? List.of()
                : deadlines.inYear(clause, year).stream().map(ClauseJson::occurrence).toList();
    }

    private static Map<String, @Nullable Object> occurrence(Occurrence occurrence) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("opens", occurrence.opens() == null ? null : occurrence.opens().toString());
        json.put("due", occurrence.due().toString());
        return json;
    }
}
