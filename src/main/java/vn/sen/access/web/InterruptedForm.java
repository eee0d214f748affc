package vn.sen.access.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody had typed when the session ended.
 *
 * @param action where it was to be sent
 * @param page the page it was typed on
 * @param hadFiles true where files went with it, which are not kept
 */
public record InterruptedForm(String action, String page, boolean hadFiles, List<Entry> entries) {

    private static final Pattern KEY =
            Pattern.compile(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]*|[A-Z][A-Z_]{5,}|true|false");

    public InterruptedForm {
        entries = List.copyOf(entries);
    }

    /** One field of the form. */
    public record Entry(String name, String value) {}

    /** What a person recognises: words, not keys, choices and numbers of versions. */
    public List<String> words() {
        return entries.stream()
                .map(Entry::value)
                .filter(value -> !KEY.matcher(value).matches())
                .toList();
    }

    /** As plain text, for the session. */
    String text() {
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(action, page));
        all.add(new Entry("files", Boolean.toString(hadFiles)));
        all.addAll(entries);
        return all.stream()
                .map(each -> encode(each.name()) + "=" + encode(each.value()))
                .collect(Collectors.joining("&"));
    }

    static InterruptedForm read(String text) {
        List<Entry> all =
                Arrays.stream(text.split("&", -1))
                        .map(each -> each.split("=", 2))
                        .map(each -> new Entry(decode(each[0]), decode(each[1])))
                        .toList();
        return new InterruptedForm(
                all.getFirst().name(),
                all.getFirst().value(),
                Boolean.parseBoolean(all.get(1).value()),
                all.subList(2, all.size()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
