package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Slip;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.web.ClauseLines;
import vn.sen.plan.web.Names;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.web.Texts;

/** Sets the rows of a document beside their reading. */
record ReviewRows(Reviewed reviewed, Questions questions, Names names, Texts texts) {

    /** The document's words that name a party, with what the party does. */
    private record Named(String words, PartFunction function) {}

    List<ReviewRow> all(@Nullable ItemId open, @Nullable RowFields form) {
        List<ReviewRow> rows = new ArrayList<>();
        String section = "";
        ClauseLines clauses = new ClauseLines(texts, reviewed.numbers());
        for (PlannedRow row : reviewed.rows()) {
            String above = row.item().text().section();
            String heading = above.equals(section) || above.isEmpty() ? null : above;
            rows.add(row(row, heading, clauses, row.item().id().equals(open) ? form : null));
            section = above;
        }
        return rows;
    }

    private ReviewRow row(
            PlannedRow row,
            @Nullable String section,
            ClauseLines clauses,
            @Nullable RowFields form) {
        Item item = row.item();
        return new ReviewRow(
                Reviewed.anchor(item),
                section,
                Reviewed.number(item),
                reviewed.path() + "/dong/" + item.id(),
                reviewed.path() + "/doc?sua=" + item.id(),
                paper(row),
                understood(row, clauses),
                questions.of(row),
                item.dropped(),
                form);
    }

    private ReviewRow.Paper paper(PlannedRow row) {
        Item item = row.item();
        List<String> marked = new ArrayList<>();
        row.times().slips().stream().map(Slip::written).forEach(marked::add);
        if (row.times().unread() != null) {
            marked.add(row.times().unread());
        }
        reviewed.openDoubts(item.id()).stream().map(Doubt::words).forEach(marked::add);
        return new ReviewRow.Paper(
                pieces(item, "content", item.text().content(), marked),
                pieces(item, "timing", item.text().timingText(), marked),
                reviewed.original(
                        item, "parts", item.parts().stream().map(Part::words).distinct().toList()),
                reviewed.original(item, "outputs", item.text().outputs()));
    }

    private List<Piece> pieces(Item item, String value, String now, List<String> marked) {
        return Piece.of(String.join("\n", reviewed.original(item, value, List.of(now))), marked);
    }

    private ReviewRow.Understood understood(PlannedRow row, ClauseLines clauses) {
        return new ReviewRow.Understood(
                activities(row.item()),
                row.times().clauses().stream().map(clauses::of).toList(),
                row.times().unread(),
                parties(row.item()));
    }

    private static @Nullable String activities(Item item) {
        String names =
                item.text().activities().stream()
                        .flatMap(each -> Catalogue.standard().find(each).stream())
                        .map(Activity::name)
                        .collect(Collectors.joining(" \u00b7 "));
        return names.isEmpty() ? null : names;
    }

    private List<ReviewRow.PartyLine> parties(Item item) {
        Map<Named, List<String>> named = new LinkedHashMap<>();
        for (Part part : item.parts()) {
            List<String> who =
                    named.computeIfAbsent(
                            new Named(part.words(), part.function()), each -> new ArrayList<>());
            String name = names.of(part.assignee());
            if (!name.isEmpty()) {
                who.add(name);
            }
        }
        return named.entrySet().stream()
                .map(
                        each ->
                                new ReviewRow.PartyLine(
                                        texts.get(each.getKey().function().key()),
                                        each.getKey().words(),
                                        each.getValue()))
                .toList();
    }
}
