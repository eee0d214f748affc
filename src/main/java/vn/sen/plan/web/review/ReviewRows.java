package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final ReviewRow.Paper NO_PAPER =
            new ReviewRow.Paper(List.of(), List.of(), List.of(), List.of());
    private static final ReviewRow.Understood NOTHING =
            new ReviewRow.Understood(null, List.of(), null, List.of(), List.of());

    List<ReviewRow> all(Open open) {
        List<ReviewRow> rows = new ArrayList<>();
        String section = "";
        addNew(rows, open, null);
        for (ReviewPage.Row row : reviewed.rows()) {
            String above = row.item().text().section();
            boolean changes = !above.equals(section) && !above.isEmpty();
            rows.add(row(row, changes ? band(row.item()) : null, open));
            addNew(rows, open, row.item());
            section = above;
        }
        return rows;
    }

    private void addNew(List<ReviewRow> rows, Open open, @Nullable Item above) {
        ItemId after = above == null ? null : above.id();
        if (open instanceof Open.NewRow(ItemId place, RowFields form)
                && Objects.equals(place, after)) {
            rows.add(
                    new ReviewRow(
                            Reviewed.NEW_ROW,
                            null,
                            "",
                            reviewed.path() + "/dong?sau=" + (after == null ? "" : after),
                            NO_PAPER,
                            NOTHING,
                            List.of(),
                            new ReviewRow.Fate(false, false, texts.get("plan.review.fate-added")),
                            null,
                            form,
                            null));
        }
    }

    private ReviewRow.Band band(Item item) {
        String rename = questions.edit() ? reviewed.path() + "/muc?tu=" + item.id() : null;
        return new ReviewRow.Band(item.text().section(), rename);
    }

    private ReviewRow row(ReviewPage.Row row, ReviewRow.@Nullable Band band, Open open) {
        Item item = row.item();
        return new ReviewRow(
                Rows.anchor(item),
                band,
                Rows.number(item),
                reviewed.path() + "/dong/" + item.id(),
                paper(row),
                understood(row),
                questions.of(row),
                new ReviewRow.Fate(
                        item.dropped(),
                        item.kin().mergedInto() != null,
                        new Fates(reviewed, texts).of(row)),
                questions.edit() ? acts(item) : null,
                open.row(item.id()),
                open.parting(item.id()));
    }

    private ReviewRow.Acts acts(Item item) {
        List<ReviewPage.Row> all = reviewed.rows();
        String page = reviewed.path() + "/doc?";
        boolean rowAbove =
                all.stream()
                        .map(ReviewPage.Row::item)
                        .anyMatch(each -> !each.dropped() && each.position() < item.position());
        return new ReviewRow.Acts(
                item.version(),
                page + "sua=" + item.id(),
                page + "tach=" + item.id(),
                page + "them=" + item.id(),
                !all.getFirst().item().id().equals(item.id()),
                !all.getLast().item().id().equals(item.id()),
                rowAbove);
    }

    private ReviewRow.Paper paper(ReviewPage.Row row) {
        Item item = row.item();
        List<String> marked = new ArrayList<>();
        row.slips().stream().map(Slip::written).forEach(marked::add);
        if (row.unread() != null) {
            marked.add(row.unread());
        }
        row.doubts().stream().map(Doubt::words).forEach(marked::add);
        marked.sort(Comparator.comparingInt(String::length).reversed());
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

    private ReviewRow.Understood understood(ReviewPage.Row row) {
        ClauseLines clauses = new ClauseLines(texts);
        return new ReviewRow.Understood(
                activities(row.item()),
                row.clauses().stream()
                        .map(each -> clauses.of(each.clause(), each.awaited()))
                        .toList(),
                row.unread(),
                parties(row),
                new RememberedNames(reviewed, texts).in(row.item()));
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
