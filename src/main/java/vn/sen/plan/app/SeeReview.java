package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.Staff;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Slip;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Acceptance;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.DutyRow;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.LearntNames;
import vn.sen.plan.domain.LeftOver;
import vn.sen.plan.domain.LiveDoubts;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PastDate;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Provenance;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.store.DutyStore;
import vn.sen.plan.store.Remarks;

/** Lays a plan out beside its document, with all that is doubtful, missing or still to be said. */
@Service
@Transactional(readOnly = true)
public class SeeReview {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final DutyStore duties;
    private final Remarks remarks;
    private final Directory directory;
    private final TaskMaker maker;
    private final KeepLearntNames learnt;
    private final DeadlineReader reader = new DeadlineReader();

    SeeReview(
            PlanShelf shelf,
            PlanDesk desk,
            DutyStore duties,
            Remarks remarks,
            Directory directory,
            TaskMaker maker,
            KeepLearntNames learnt) {
        this.shelf = shelf;
        this.desk = desk;
        this.duties = duties;
        this.remarks = remarks;
        this.directory = directory;
        this.maker = maker;
        this.learnt = learnt;
    }

    public ReviewPage review(PlanId id) {
        PlanDesk.Laid laid = desk.lay(shelf.look(id));
        List<Provenance> stood = laid.notes().stood();
        List<Remark> said = laid.plan().submission() == 0 ? List.of() : returned(id);
        Staff staff = laid.staff();
        Directory.Names names = directory.names(staff);
        Sheet sheet = new Sheet(laid, stood, names);
        List<Duty> charged = duties.ofPlan(id);
        return new ReviewPage(
                laid.plan(),
                laid.rows().stream().map(sheet::row).toList(),
                stood.stream().filter(each -> each.item() == null).toList(),
                laid.doubts().stream()
                        .filter(each -> each.isOpen() && each.item() == null)
                        .toList(),
                laid.findings().stream().filter(each -> each.item() == null).toList(),
                charged,
                proposals(laid, charged),
                laid.plan().state() == PlanState.DRAFT
                        ? LeftOver.of(stood, laid.doubts())
                        : List.of(),
                said.stream().map(each -> words(each, names)).toList(),
                staff.units(),
                staff.people(),
                laid.plan().state() == PlanState.DRAFT
                        ? learnt.usable(staff.units(), staff.people())
                        : LearntNames.NONE);
    }

    private List<Remark> returned(PlanId id) {
        return remarks.of(id).stream().filter(each -> each.kind() == Remark.Kind.RETURNED).toList();
    }

    private List<DutyRow> proposals(PlanDesk.Laid laid, List<Duty> duties) {
        if (laid.plan().state() != PlanState.DRAFT) {
            return List.of();
        }
        List<Item> rows = laid.rows().stream().map(PlannedRow::item).toList();
        return DutyRow.proposed(duties, rows, reader).stream()
                .filter(each -> laid.doubts().stream().noneMatch(doubt -> answers(doubt, each)))
                .toList();
    }

    private static boolean answers(Doubt doubt, DutyRow duty) {
        return !doubt.isOpen() && doubt.isAbout(null, Doubt.DUTY, duty.words());
    }

    private static ReviewPage.Words words(Remark remark, Directory.Names names) {
        return new ReviewPage.Words(
                remark.words(), names.person(remark.by(), remark.as()), remark.at());
    }

    /** What the rows of one page are made of. */
    private final class Sheet {

        private final PlanDesk.Laid laid;
        private final Directory.Names names;
        private final Map<ItemId, Item> items;
        private final Map<ItemId, List<Provenance>> stood;
        private final Map<ItemId, List<PastDate>> past;

        Sheet(PlanDesk.Laid laid, List<Provenance> provenance, Directory.Names names) {
            this.laid = laid;
            this.names = names;
            this.items =
                    laid.rows().stream()
                            .map(PlannedRow::item)
                            .collect(Collectors.toMap(Item::id, Function.identity()));
            this.stood =
                    provenance.stream()
                            .filter(each -> each.item() != null)
                            .collect(
                                    Collectors.groupingBy(
                                            each -> Objects.requireNonNull(each.item())));
            this.past =
                    PastDate.before(desk.today(), laid.rows(), laid.answers()).stream()
                            .collect(Collectors.groupingBy(PastDate::item));
        }

        ReviewPage.Row row(PlannedRow row) {
            Item item = row.item();
            return new ReviewPage.Row(
                    item,
                    row.times().clauses().stream().map(this::clause).toList(),
                    item.parts().stream().map(each -> party(each, item)).toList(),
                    stood.getOrDefault(item.id(), List.of()),
                    LiveDoubts.of(row, laid.doubts()),
                    row.times().slips().stream().filter(each -> !isSettled(item, each)).toList(),
                    unread(item, row.times().unread()),
                    laid.findings().stream().filter(each -> item.id().equals(each.item())).toList(),
                    past.getOrDefault(item.id(), List.of()));
        }

        private ReviewPage.Clause clause(RowClause clause) {
            List<String> labels =
                    IntStream.range(0, clause.occurrences().size())
                            .mapToObj(index -> maker.label(clause.label(index)))
                            .toList();
            ItemId awaited = clause.waitsFor();
            return new ReviewPage.Clause(
                    clause, labels, awaited == null ? null : items.get(awaited));
        }

        private ReviewPage.Party party(Part part, Item item) {
            Who accepter =
                    part.does()
                            ? names.who(Acceptance.of(part.assignee(), item.parts()))
                            : Who.NOBODY;
            return new ReviewPage.Party(part, names.who(part.assignee()), accepter);
        }

        private boolean isSettled(Item item, Slip slip) {
            return isSettled(item, Doubt.SLIP, slip.written());
        }

        private @Nullable String unread(Item item, @Nullable String unread) {
            return unread == null || isSettled(item, Doubt.UNREAD, unread) ? null : unread;
        }

        private boolean isSettled(Item item, String key, String words) {
            return laid.doubts().stream()
                    .anyMatch(each -> !each.isOpen() && each.isAbout(item.id(), key, words));
        }
    }
}
