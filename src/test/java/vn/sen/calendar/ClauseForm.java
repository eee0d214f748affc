package vn.sen.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A clause with its dates as the hand-made readings write it. */
record ClauseForm(
        String kind,
        String text,
        @Nullable String subject,
        @Nullable String condition,
        @Nullable String event,
        @Nullable String direction,
        @Nullable String amount,
        @Nullable String amountMax,
        @Nullable String unit,
        boolean atLeast,
        List<String> occurrences) {

    static ClauseForm of(JsonNode json) {
        List<String> occurrences = new ArrayList<>();
        if (json.has("occurrences")) {
            json.get("occurrences").forEach(each -> occurrences.add(occurrence(each)));
        }
        return new ClauseForm(
                json.get("kind").asString(),
                json.get("text").asString(),
                value(json, "subject"),
                value(json, "condition"),
                value(json, "event"),
                value(json, "direction"),
                value(json, "amount"),
                value(json, "amountMax"),
                value(json, "unit"),
                json.has("atLeast"),
                occurrences);
    }

    private static String occurrence(JsonNode json) {
        JsonNode opens = json.get("opens");
        return (opens.isNull() ? "" : opens.asString()) + ".." + json.get("due").asString();
    }

    private static @Nullable String value(JsonNode json, String field) {
        return json.has(field) ? json.get(field).asString() : null;
    }

    static ClauseForm of(Clause clause, List<Occurrence> occurrences) {
        Relative relative = clause instanceof Relative counted ? counted : null;
        Words words = clause.words();
        return new ClauseForm(
                clause.kind().code(),
                words.text(),
                words.subject(),
                words.condition(),
                relative == null ? null : relative.event(),
                relative == null ? null : relative.direction().code(),
                relative == null ? null : plain(relative.amount()),
                relative == null ? null : plain(relative.amountMax()),
                relative == null || relative.unit() == null ? null : relative.unit().code(),
                clause instanceof Recurring recurring && recurring.atLeast(),
                occurrences.stream().map(ClauseForm::occurrence).toList());
    }

    private static @Nullable String plain(java.math.@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static String occurrence(Occurrence occurrence) {
        return (occurrence.opens() == null ? "" : occurrence.opens()) + ".." + occurrence.due();
    }
}
