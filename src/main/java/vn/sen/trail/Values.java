package vn.sen.trail;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values before or after an act, as a JSON object whose members are all strings. */
final class Values {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Values() {}

    static String write(Map<String, String> values) {
        return JSON.writeValueAsString(values);
    }

    /**
     * @throws IllegalArgumentException when a member is not a string, which we never write
     */
    static Map<String, String> read(String json) {
        JsonNode object = JSON.readTree(json);
        if (!object.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        Map<String, String> values = new LinkedHashMap<>();
        object.forEachEntry((name, value) -> values.put(name, text(value)));
        return values;
    }

    private static String text(JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("not a string");
        }
        return value.stringValue();
    }
}
