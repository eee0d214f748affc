package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.intake.cli.PlanJson;

/** Four real plans, as Word files, against the readings that people made of them by hand. */
class FourPlansTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final PlanReader reader = new PlanReader();

    static Stream<String> names() {
        return PlanDocuments.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatPeopleRead(String name) {
        Map<String, Object> expected = flat(expectation(name));
        Map<String, Object> read = flat(json(name));
        read.keySet().retainAll(expected.keySet());
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasAsManyRowsPartiesAndClausesAsPeopleRead(String name) {
        assertThat(sizes(json(name), expectation(name))).isEqualTo(sizes(expectation(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesNothingUnread(String name) {
        PlanReading plan = read(name);
        assertThat(plan.remainder().unread()).isEmpty();
        assertThat(plan.remainder().doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhereEachRowStands(String name) {
        for (Item item : read(name).items()) {
            assertThat(item.content().source().place()).isInstanceOf(Source.InCell.class);
            assertThat(item.content().source().words()).isEqualTo(item.content().value());
            assertThat(item.content().confidence()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsThePurposesAndTheLastWords(String name) {
        PlanReading plan = read(name);
        assertThat(plan.grounds().purposes()).isNotEmpty();
        assertThat(plan.grounds().requirements()).isNotEmpty();
        assertThat(plan.ending().closing()).isNotEmpty();
    }

    private PlanReading read(String name) {
        PlanOutcome outcome = reader.read(PlanDocuments.word(name));
        assertThat(outcome).isInstanceOf(PlanReading.class);
        return (PlanReading) outcome;
    }

    private JsonNode json(String name) {
        return JSON.readTree(PlanJson.write(read(name)));
    }

    private static JsonNode expectation(String name) {
        return JSON.readTree(PlanDocuments.resource("/plans/" + name + ".expected.json"));
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

    private static Map<String, Integer> sizes(JsonNode expected) {
        return sizes(expected, expected);
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
