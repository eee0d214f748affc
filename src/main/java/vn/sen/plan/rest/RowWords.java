package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PartRole;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/**
 * What a row says and who does it.
 *
 * @param no its number as the plan has it
 * @param section the heading above it
 * @param timing the words that say when
 * @param activities keys of the standard's catalogue
 * @param notes cells of other columns
 */
record RowWords(
        @Nullable @Size(max = 20) String no,
        @Nullable @Size(max = 300) String section,
        @Size(max = 4000) String content,
        @Nullable @Size(max = 2000) String timing,
        @Nullable @Size(max = 100) List<@Size(max = 4000) String> outputs,
        @Nullable @Size(max = 100) List<@Size(max = 200) String> activities,
        @Nullable @Size(max = 100) List<@Size(max = 4000) String> notes,
        @Size(max = 100) List<@Valid PartyWords> parts) {

    /**
     * A party of the row.
     *
     * @param role PERFORM where it is not said
     * @param words of the document
     * @param doer who is meant; missing where the words are not understood
     */
    record PartyWords(
            @Nullable PartRole role,
            PartFunction function,
            @Nullable @Size(max = 1000) String words,
            @Valid NewWork.@Nullable Doer doer) {

        static PartyWords of(Part part) {
            Assignee who = part.assignee();
            return new PartyWords(
                    part.role(),
                    part.function(),
                    part.words(),
                    who instanceof Assignee.Unmapped ? null : NewWork.Doer.of(who));
        }

        Part part() {
            return Part.of(
                    role == null ? PartRole.PERFORM : role,
                    Objects.requireNonNullElse(words, ""),
                    function,
                    doer == null ? new Assignee.Unmapped() : doer.assignee());
        }
    }

    static RowWords of(ItemText text, List<Part> parts) {
        return new RowWords(
                text.no(),
                text.section(),
                text.content(),
                text.timingText(),
                text.outputs(),
                text.activities(),
                text.notes(),
                parts.stream().map(PartyWords::of).toList());
    }

    ItemText text() {
        return new ItemText(
                Objects.requireNonNullElse(section, ""),
                Objects.requireNonNullElse(no, ""),
                content,
                Objects.requireNonNullElse(timing, ""),
                Objects.requireNonNullElse(outputs, List.of()),
                Objects.requireNonNullElse(activities, List.of()),
                Objects.requireNonNullElse(notes, List.of()));
    }

    List<Part> parties() {
        return parts.stream().map(PartyWords::part).distinct().toList();
    }
}
