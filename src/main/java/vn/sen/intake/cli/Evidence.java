package vn.sen.intake.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Source;

/** Beside the values of an object: how sure each is, why not surer, and where it stood. */
final class Evidence {
    private final Map<String, Object> confidence = new LinkedHashMap<>();
    private final Map<String, Object> doubts = new LinkedHashMap<>();
    private final Map<String, Object> sources = new LinkedHashMap<>();

    /** Notes the evidence of a value and gives the value. */
    <T> @Nullable T of(String name, @Nullable Found<T> found) {
        if (found == null) {
            return null;
        }
        confidence.put(name, found.confidence());
        sources.put(name, source(found.source()));
        note(name, List.of(found));
        return found.value();
    }

    <T> List<T> of(String name, List<Found<T>> found) {
        confidence.put(name, found.stream().map(Found::confidence).toList());
        sources.put(name, found.stream().map(one -> source(one.source())).toList());
        note(name, found);
        return found.stream().map(Found::value).toList();
    }

    private <T> void note(String name, List<Found<T>> found) {
        List<String> codes =
                found.stream()
                        .flatMap(one -> one.doubts().stream())
                        .distinct()
                        .sorted()
                        .map(Doubt::code)
                        .toList();
        if (!codes.isEmpty()) {
            doubts.put(name, codes);
        }
    }

    void into(Map<String, @Nullable Object> object) {
        object.put("confidence", confidence);
        object.put("doubts", doubts);
        object.put("source", sources);
    }

    static Map<String, Object> source(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (source.place()) {
            case Source.InParagraph(int number) -> json.put("paragraph", number);
            case Source.InCell(int table, int row, int cell) -> {
                json.put("table", table);
                json.put("row", row);
                json.put("cell", cell);
            }
        }
        json.put("text", source.words());
        return json;
    }
}
