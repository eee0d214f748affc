package vn.sen.plan.web.review;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PartRole;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/**
 * A party of a row: the document's words, what it does, who is meant.
 *
 * @param ai who is meant, as far as it stays
 * @param them one more
 */
record PartyForm(
        @Nullable PartRole vai,
        @Size(max = 1000, message = "plan.form.too-long") @Nullable String loi,
        @Nullable String chucNang,
        @Nullable List<String> ai,
        @Nullable String them) {

    /** In place of a function: the party is left out of the row. */
    static final String NONE = "";

    private record Named(PartRole role, String words, PartFunction function) {}

    static List<PartyForm> of(List<Part> parts) {
        Map<Named, List<String>> named = new LinkedHashMap<>();
        for (Part part : parts) {
            List<String> who =
                    named.computeIfAbsent(
                            new Named(part.role(), part.words(), part.function()),
                            each -> new ArrayList<>());
            String key = AssigneeKeys.of(part.assignee());
            if (!key.isEmpty()) {
                who.add(key);
            }
        }
        return named.entrySet().stream().map(each -> form(each.getKey(), each.getValue())).toList();
    }

    private static PartyForm form(Named named, List<String> who) {
        return new PartyForm(named.role(), named.words(), named.function().name(), who, "");
    }

    List<Part> parts() {
        if (chucNang == null || chucNang.equals(NONE)) {
            return List.of();
        }
        PartFunction does = PartFunction.valueOf(chucNang);
        List<Part> parts = chosen().map(each -> part(does, each)).toList();
        boolean asks = parts.isEmpty() && !Lines.one(loi).isEmpty();
        return asks ? List.of(part(does, new Assignee.Unmapped())) : parts;
    }

    private Part part(PartFunction does, Assignee assignee) {
        return Part.of(vai == null ? PartRole.PERFORM : vai, Lines.one(loi), does, assignee);
    }

    private Stream<Assignee> chosen() {
        Stream<String> kept = ai == null ? Stream.empty() : ai.stream();
        return Stream.concat(kept, Stream.ofNullable(them))
                .filter(Objects::nonNull)
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(AssigneeKeys::assignee);
    }
}
