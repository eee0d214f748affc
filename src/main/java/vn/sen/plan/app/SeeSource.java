package vn.sen.plan.app;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.archive.FileHash;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.SourcePage;
import vn.sen.plan.SourcePages;
import vn.sen.plan.SourceSight;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PrintedRows;
import vn.sen.plan.domain.Provenance;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.ItemQueries;

/** The pages that a plan was read from, with its rows where they stand on them. */
@Service
public class SeeSource {

    private final PlanShelf shelf;
    private final ItemQueries items;
    private final DraftStore drafts;
    private final SourcePages pages;
    private final TransactionTemplate transaction;

    SeeSource(
            PlanShelf shelf,
            ItemQueries items,
            DraftStore drafts,
            SourcePages pages,
            PlatformTransactionManager transactions) {
        this.shelf = shelf;
        this.items = items;
        this.drafts = drafts;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A plan's pages.
     *
     * @param leaves none where they are not shown
     * @param elsewhere rows that stand on none of them
     * @param sight how its file can be seen
     */
    public record Source(Plan plan, List<Leaf> leaves, List<Item> elsewhere, SourceSight sight) {}

    /** A page with the rows that begin on it, from above. */
    public record Leaf(SourcePage page, List<Placed> rows) {}

    /** A row, and from where to where it stands on its page, in points. */
    public record Placed(Item item, double top, double bottom) {}

    /** Looking through a file takes its time, and holds no transaction meanwhile. */
    public Source source(PlanId id) {
        Kept kept = Objects.requireNonNull(transaction.execute(begun -> kept(id)));
        SourceSight sight =
                file(kept.plan())
                        .map(pages::of)
                        .orElseGet(() -> new SourceSight.Hidden(SourceSight.Why.NONE));
        List<SourcePage> all = sight instanceof SourceSight.Shown(var shown) ? shown : List.of();
        PrintedRows printed = new PrintedRows(all);
        List<Stood> stood = stood(kept, printed);
        Set<ItemId> found = stood.stream().map(each -> each.item().id()).collect(toSet());
        return new Source(
                kept.plan(),
                all.stream().map(each -> leaf(each, stood, printed)).toList(),
                kept.rows().stream().filter(each -> !found.contains(each.id())).toList(),
                sight);
    }

    private record Kept(Plan plan, List<Item> rows, List<Provenance> words) {}

    private Kept kept(PlanId id) {
        return new Kept(shelf.look(id), items.ofPlan(id), drafts.notes(id).stood());
    }

    /** Whether the plan's rows can be led to where they stand on its pages. */
    public boolean leadsTo(Plan plan) {
        return plan.origin().hasPages() && pages.shows(plan.origin().sourceName());
    }

    /** Makes the plan's pages anew, where they could not be made. */
    public void again(PlanId id) {
        file(shelf.look(id)).ifPresent(pages::again);
    }

    /** A page as a PNG. */
    public Optional<byte[]> picture(PlanId id, int number) {
        return file(shelf.look(id)).flatMap(file -> pages.picture(file, number));
    }

    private static Optional<FileHash> file(Plan plan) {
        return Optional.ofNullable(plan.origin().sourceFile()).map(FileHash::new);
    }

    private record Stood(Item item, PrintedRows.Place place) {}

    private static List<Stood> stood(Kept kept, PrintedRows printed) {
        List<Stood> stood = new ArrayList<>();
        for (Item row : kept.rows()) {
            List<Provenance> cells =
                    kept.words().stream().filter(each -> row.id().equals(each.item())).toList();
            int behind = stood.isEmpty() ? -1 : stood.getLast().place().index();
            String content = words(cells, true);
            printed.find(
                            content.isEmpty() ? row.text().content() : content,
                            row.text().timingText() + " " + words(cells, false),
                            behind)
                    .ifPresent(place -> stood.add(new Stood(row, place)));
        }
        return stood;
    }

    private static String words(List<Provenance> cells, boolean content) {
        return cells.stream()
                .filter(each -> each.value().startsWith("content") == content)
                .map(Provenance::words)
                .distinct()
                .collect(joining(" "));
    }

    private static Leaf leaf(SourcePage page, List<Stood> stood, PrintedRows printed) {
        List<Stood> here =
                stood.stream()
                        .filter(each -> each.place().page() == page.number())
                        .sorted(Comparator.comparingInt(each -> each.place().index()))
                        .toList();
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < here.size(); row++) {
            double top = here.get(row).place().top();
            boolean last = row + 1 == here.size();
            double bottom = last ? printed.end(page.number()) : here.get(row + 1).place().top();
            placed.add(new Placed(here.get(row).item(), top, Math.max(bottom, top)));
        }
        return new Leaf(page, placed);
    }
}
