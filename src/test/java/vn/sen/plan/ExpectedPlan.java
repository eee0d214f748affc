package vn.sen.plan;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the four plans as people read them by hand, handed over as a draft. */
public final class ExpectedPlan {

    private final JsonNode json;

    private ExpectedPlan(JsonNode json) {
        this.json = json;
    }

    /** By the name of its file: {@code tra-vinh-ict-2023}. */
    public static ExpectedPlan named(String name) {
        String path = "/plans/" + name + ".expected.json";
        try (InputStream in = ExpectedPlan.class.getResourceAsStream(path)) {
            return new ExpectedPlan(JsonMapper.shared().readTree(Objects.requireNonNull(in, path)));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** A timing clause of a row with its due days. */
    public record ExpectedClause(int row, String kind, String text, List<String> dues) {}

    public List<ExpectedClause> clauses() {
        List<ExpectedClause> clauses = new ArrayList<>();
        int row = 0;
        for (JsonNode item : json.get("items")) {
            row++;
            for (JsonNode clause : item.get("timing")) {
                List<String> dues = new ArrayList<>();
                clause.path("occurrences").forEach(each -> dues.add(each.get("due").asString()));
                clauses.add(
                        new ExpectedClause(
                                row,
                                clause.get("kind").asString(),
                                clause.get("text").asString(),
                                dues));
            }
        }
        return clauses;
    }

    public PlanDraft draft() {
        return new PlanDraft(
                new DraftHeading(
                        value("parent"),
                        value("agency"),
                        value("place"),
                        value("number"),
                        value("symbol"),
                        null),
                new DraftSubject(value("kind"), value("title"), value("year")),
                new DraftGrounds(texts(json.get("legalBases")), List.of(), List.of()),
                items(),
                duties(),
                ending(),
                new DraftOrigin(null, null, List.of(), List.of()));
    }

    private List<DraftItem> items() {
        List<DraftItem> items = new ArrayList<>();
        for (JsonNode item : json.get("items")) {
            items.add(
                    new DraftItem(
                            new DraftLabel(item.get("no").asString(), null),
                            sure(item.get("content").asString()),
                            sure(item.get("timingText").asString()),
                            parts(item.get("responsible")),
                            texts(item.get("outputs")),
                            activities(item.get("activities")),
                            List.of()));
        }
        return items;
    }

    private static List<DraftPart> parts(JsonNode parties) {
        List<DraftPart> parts = new ArrayList<>();
        for (JsonNode party : parties) {
            String role = party.get("role").asString().toUpperCase(Locale.ROOT);
            parts.add(new DraftPart(PartRole.valueOf(role), sure(party.get("text").asString())));
        }
        return parts;
    }

    private static DraftActivities activities(JsonNode ids) {
        List<String> keys = new ArrayList<>();
        ids.forEach(each -> keys.add(each.asString()));
        return new DraftActivities(keys, 1, List.of());
    }

    private List<DraftDuty> duties() {
        List<DraftDuty> duties = new ArrayList<>();
        for (JsonNode duty : json.get("duties")) {
            JsonNode unit = duty.get("unit");
            duties.add(
                    new DraftDuty(
                            unit.isNull() ? null : sure(unit.asString()),
                            texts(duty.get("items"))));
        }
        return duties;
    }

    private DraftEnding ending() {
        JsonNode signer = json.get("signer");
        return new DraftEnding(
                List.of(),
                texts(json.get("recipients")),
                sure(signer.get("name").asString()),
                sure(signer.get("position").asString()),
                null);
    }

    private static List<DraftValue> texts(JsonNode array) {
        List<DraftValue> texts = new ArrayList<>();
        array.forEach(each -> texts.add(sure(each.asString())));
        return texts;
    }

    private @Nullable DraftValue value(String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : sure(value.asString());
    }

    private static DraftValue sure(String text) {
        return DraftValue.sure(text, "p1");
    }
}
