package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Slip;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.Who;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.web.ClauseLines;
import vn.sen.plan.web.Rows;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.web.Texts;

/** Sets the rows of a document beside their reading. */
record ReviewRows(Reviewed reviewed, Questions questions, Texts texts) {

    List<ReviewRow> all(@Nullable ItemId open, @Nullable RowFields form) {
        List<ReviewRow> rows = new ArrayList<>();
        String section = "";
        ClauseLines clauses = new ClauseLines(texts);
        for (ReviewPage.Row row : reviewed.rows()) {
            String above = row.item().text().section();
            String heading = above.equals(section) || above.isEmpty() ? null : above;
            rows.add(row(row, heading, clauses, row.item().id().equals(open) ? form : null));
            section = above;
        }
        return rows;
    }

    private ReviewRow row(
            ReviewPage.Row row,
            @Nullable String section,
            ClauseLines clauses,
            @Nullable RowFields form) {
        Item item = row.item();
        return new ReviewRow(
                Reviewed.anchor(item),
                section,
                Rows.number(item),
                reviewed.path() + "/dong/" + item.id(),
                reviewed.path() + "/doc?sua=" + item.id(),
                paper(row),
                understood(row, clauses),
                questions.of(row),
                item.dropped(),
                form);
    }

    private ReviewRow.Paper paper(ReviewPage.Row row) {
        Item item = row.item();
        List<String> marked = new ArrayList<>();
        row.slips().stream().map(Slip::written).forEach(marked::add);
        if (row.unread() != null) {
            marked.add(row.unread());
        }
        row.doubts().stream().map(Doubt::words).forEach(marked::add);
        return new ReviewRow.Paper(
                pieces(row, "content", item.text().content(), marked),
                pieces(row, "timing", item.text().timingText(), marked),
                Reviewed.original(
                        row, "parts", item.parts().stream().map(Part::words).distinct().toList()),
                Reviewed.original(row, "outputs", item.text().outputs()));
    }

    private static List<Piece> pieces(
            ReviewPage.Row row, String value, String now, List<String> marked) {
        return Piece.of(String.join("\n", Reviewed.original(row, value, List.of(now))), marked);
    }

    private ReviewRow.Understood understood(ReviewPage.Row row, ClauseLines clauses) {
        return new ReviewRow.Understood(
                activities(row.item()),
                row.clauses().stream()
                        .map(each -> clauses.of(each.clause(), each.awaited()))
                        .toList(),
                row.unread(),
                parties(row));
    }

    private static @Nullable String activities(Item item) {
        String names =
                item.text().activities().stream()
                        .flatMap(each -> Catalogue.standard().find(each).stream())
                        .map(Activity::name)
                        .collect(Collectors.joining(" \u00b7 "));
        return names.isEmpty() ? null : names;
    }

    /** Those who do come first. */
    private List<ReviewRow.PartyLine> parties(ReviewPage.Row row) {
        Map<PartFunction, List<ReviewPage.Party>> byFunction =
                row.parts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.part().function(),
                                        () -> new EnumMap<>(PartFunction.class),
                                        Collectors.toList()));
        return byFunction.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .toList();
    }

    private ReviewRow.PartyLine line(PartFunction function, List<ReviewPage.Party> parties) {
        return new ReviewRow.PartyLine(
                texts.get(function.key()),
                parties.stream()
                        .map(ReviewPage.Party::who)
                        .filter(Who::isKnown)
                        .map(Who::name)
                        .distinct()
                        .toList(),
                parties.stream()
                        .filter(each -> !each.who().isKnown())
                        .map(each -> each.part().words())
                        .distinct()
                        .toList());
    }
}
