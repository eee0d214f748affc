package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.intake.cli.PlanJson;

/** A reading beside what people read in the same plan by hand. */
final class Expectation {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode expected;

    private Expectation(JsonNode expected) {
        this.expected = expected;
    }

    static Expectation of(String plan) {
        return new Expectation(
                JSON.readTree(PlanDocuments.resource("/plans/" + plan + ".expected.json")));
    }

    private static JsonNode json(PlanReading plan) {
        return JSON.readTree(PlanJson.write(plan));
    }

    /** Every value that people read is read, and reads the same. */
    void assertSaidBy(PlanReading plan) {
        Map<String, Object> wanted = flat(expected);
        Map<String, Object> read = flat(json(plan));
        read.keySet().retainAll(wanted.keySet());
        assertThat(read).isEqualTo(wanted);
    }

    /** There are as many rows, parties and clauses, no more and no fewer. */
    void assertCountedBy(PlanReading plan) {
        assertThat(sizes(json(plan), expected)).isEqualTo(sizes(expected, expected));
    }

    /** Every value by its path, white space normalised. */
    private static Map<String, Object> flat(JsonNode node) {
        Map<String, Object> values = new TreeMap<>();
        flatten("", node, values);
        return values;
    }

    private static void flatten(String path, JsonNode node, Map<String, Object> values) {
        if (node.isObject()) {
            node.properties().forEach(e -> flatten(path + "/" + e.getKey(), e.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "/" + i, node.get(i), values);
            }
        } else {
            values.put(path, node.asString("null").replaceAll("\\s+", " ").strip());
        }
    }

    /** The lengths of all lists that the expectation has. */
    private static Map<String, Integer> sizes(JsonNode read, JsonNode expected) {
        Map<String, Integer> sizes = new TreeMap<>();
        size("", read, expected, sizes);
        return sizes;
    }

    private static void size(
            String path, JsonNode read, JsonNode expected, Map<String, Integer> sizes) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(
                            e ->
                                    size(
                                            path + "/" + e.getKey(),
                                            read.path(e.getKey()),
                                            e.getValue(),
                                            sizes));
        } else if (expected.isArray()) {
            sizes.put(path, read.size());
            for (int i = 0; i < Math.min(read.size(), expected.size()); i++) {
                size(path + "/" + i, read.get(i), expected.get(i), sizes);
            }
        }
    }
}
