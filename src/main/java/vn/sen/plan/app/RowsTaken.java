package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.store.AmendmentStore;
import vn.sen.plan.store.ItemQueries;

/** Puts a row that came from elsewhere into a plan: into the draft, or into a change of it. */
@Component
public class RowsTaken {

    private final PlanShelf shelf;
    private final ItemQueries items;
    private final ArrangeRows arrange;
    private final DraftAmendment amend;
    private final AmendmentStore amendments;
    private final Calendars calendars;
    private final DeadlineReader reader = new DeadlineReader();

    RowsTaken(
            PlanShelf shelf,
            ItemQueries items,
            ArrangeRows arrange,
            DraftAmendment amend,
            AmendmentStore amendments,
            Calendars calendars) {
        this.shelf = shelf;
        this.items = items;
        this.arrange = arrange;
        this.amend = amend;
        this.amendments = amendments;
        this.calendars = calendars;
    }

    /** The last day that the words of a row name in the plan's year. */
    Optional<LocalDate> lastDay(PlanId plan, ItemText text) {
        return new RowTimesReader(reader, calendars.deadlines())
                .read(text, shelf.look(plan).year()).scheduled().stream()
                        .flatMap(each -> each.occurrences().stream())
                        .map(Occurrence::due)
                        .max(Comparator.naturalOrder());
    }

    /** At the end of a draft; else in the change that is being written, or in a new one. */
    Outcome<PlaceTaken> put(Actor by, PlanId id, String reason, ItemText text, List<Part> parts) {
        Plan plan = shelf.take(id);
        if (plan.state() == PlanState.DRAFT) {
            List<Item> all = items.ofPlan(id);
            return arrange.add(
                            by,
                            id,
                            all.isEmpty() ? null : all.getLast().id(),
                            new ArrangeRows.NewRow(text, parts))
                    .map(row -> new PlaceTaken(id, row, null));
        }
        ItemId row = ItemId.next();
        return change(by, id, reason)
                .then(amendment -> amend.add(by, amendment, row, text, parts))
                .map(amendment -> new PlaceTaken(id, row, amendment));
    }

    private Outcome<AmendmentId> change(Actor by, PlanId plan, String reason) {
        Optional<Amendment> open =
                amendments.of(plan).stream()
                        .filter(each -> each.state() == Amendment.State.DRAFT)
                        .findFirst();
        return open.isPresent()
                ? Outcome.done(open.get().id())
                : amend.begin(by, plan, reason, null);
    }
}
