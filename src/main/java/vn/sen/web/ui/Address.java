package vn.sen.web.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a list stands, and what it is asked: every filter is in the address, so that what is seen
 * can be sent to a colleague.
 *
 * @param query what is asked, in order; never an empty value
 */
public record Address(String path, Map<String, String> query) {

    /** The page of a list, which every other change takes back to the first. */
    public static final String PAGE = "trang";

    public Address {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    /** A name and its value, sent along with a form. */
    public record Kept(String name, String value) {}

    /** A query as it can stand in an address; what can not is left out. */
    public static String readable(String query) {
        return query.replaceAll("[^\\x21-\\x7e]|[#{}]", "");
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with one thing asked otherwise; nothing where the value is empty. */
    public Address with(String name, @Nullable Object value) {
        Map<String, String> asked = new LinkedHashMap<>(query);
        asked.remove(PAGE);
        String text = value == null ? "" : value.toString();
        if (text.isBlank()) {
            asked.remove(name);
        } else {
            asked.put(name, text);
        }
        return new Address(path, asked);
    }

    public Address without(String name) {
        return with(name, null);
    }

    /** The same question asked at another place. */
    public Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    /** What a form has to send along that asks for these itself. */
    public List<Kept> keptBeside(String... asked) {
        Set<String> own = Set.of(asked);
        List<Kept> kept = new ArrayList<>();
        query.forEach(
                (name, value) -> {
                    if (!own.contains(name) && !name.equals(PAGE)) {
                        kept.add(new Kept(name, value));
                    }
                });
        return kept;
    }

    /** What is asked, as it stands after the question mark; empty for nothing. */
    public String asked() {
        String href = href();
        return href.length() == path.length() ? "" : href.substring(path.length() + 1);
    }

    public String href() {
        if (query.isEmpty()) {
            return path;
        }
        String pattern =
                query.keySet().stream()
                        .map(each -> each + "={" + each + "}")
                        .collect(Collectors.joining("&"));
        return UriComponentsBuilder.fromPath(path)
                .query(pattern)
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }
}
