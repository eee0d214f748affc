package vn.sen.plan.app;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staff;
import vn.sen.agency.UnitView;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanAgain;
import vn.sen.plan.domain.RowAgain;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.domain.YearMove;
import vn.sen.plan.domain.YearSigns;
import vn.sen.plan.store.DutyStore;
import vn.sen.plan.store.ItemQueries;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;

/** Shows what an earlier plan would be in another year. */
@Service
@Transactional(readOnly = true)
public class SeePlanAgain {

    private final PlanShelf shelf;
    private final ItemQueries items;
    private final DutyStore duties;
    private final TaskQueries tasks;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Texts texts;
    private final DeadlineReader reader = new DeadlineReader();

    SeePlanAgain(
            PlanShelf shelf,
            ItemQueries items,
            DutyStore duties,
            TaskQueries tasks,
            Agencies agencies,
            Calendars calendars,
            Texts texts) {
        this.shelf = shelf;
        this.items = items;
        this.duties = duties;
        this.tasks = tasks;
        this.agencies = agencies;
        this.calendars = calendars;
        this.texts = texts;
    }

    /**
     * An earlier plan in another year.
     *
     * @param unfinished the work of the earlier plan that is not done, by its row
     */
    public record Again(Plan earlier, PlanAgain again, Map<ItemId, Unfinished> unfinished) {}

    /**
     * Work of a row that is not done.
     *
     * @param place of the row in its plan, from 1
     */
    public record Unfinished(PlanId plan, int place, List<Task> tasks) {

        public Unfinished {
            tasks = List.copyOf(tasks);
        }
    }

    /** Refused as not found where the plan has no year: nothing could be moved. */
    public Again ofPlan(PlanId id, int year) {
        Plan earlier = shelf.look(id);
        Integer from = earlier.year();
        if (from == null) {
            throw new NotFound();
        }
        YearMove move = new YearMove(from, year);
        Map<ItemId, List<Task>> open = unfinished(id);
        Map<ItemId, Unfinished> unfinished = new HashMap<>();
        Present staff = new Present(agencies.staff());
        YearSigns signs = signs(move);
        List<RowAgain> rows = new ArrayList<>();
        for (Item item : items.ofPlan(id)) {
            if (!item.dropped()) {
                List<Task> tasks = open.getOrDefault(item.id(), List.of());
                rows.add(row(item, signs, staff, tasks.size()));
                unfinished.put(item.id(), new Unfinished(id, item.position(), tasks));
            }
        }
        PlanAgain again =
                new PlanAgain(
                        move,
                        PlanAgain.moved(earlier.text(), move),
                        rows,
                        PlanAgain.moved(duties.ofPlan(id), move),
                        texts.kept("plan.again.origin", from.toString()));
        return new Again(earlier, again, unfinished);
    }

    private Map<ItemId, List<Task>> unfinished(PlanId id) {
        return tasks.ofPlan(id).stream()
                .map(TaskQueries.Line::task)
                .filter(each -> !each.schedule().standing())
                .filter(
                        each ->
                                each.state() != TaskState.ACCEPTED
                                        && each.state() != TaskState.CANCELLED)
                .collect(groupingBy(each -> each.source().itemId()));
    }

    private RowAgain row(Item item, YearSigns signs, Present staff, int unfinished) {
        ItemText after = PlanAgain.moved(item.text(), signs.move());
        List<RowAgain.Sign> all = new ArrayList<>(signs.of(item.text(), after));
        List<Part> parts = new ArrayList<>();
        for (Part part : item.parts()) {
            if (staff.isHere(part.assignee())) {
                parts.add(part);
            } else {
                parts.add(
                        Part.of(
                                part.role(),
                                part.words(),
                                part.function(),
                                new Assignee.Unmapped()));
                all.add(new RowAgain.Sign(RowAgain.Kind.PARTY_GONE, "parts", part.words()));
            }
        }
        if (unfinished > 0) {
            all.add(new RowAgain.Sign(RowAgain.Kind.UNFINISHED, "row", ""));
        }
        return new RowAgain(item.id(), item.text(), after, parts, all);
    }

    private YearSigns signs(YearMove move) {
        Deadlines deadlines = calendars.deadlines();
        return new YearSigns(move, new RowTimesReader(reader, deadlines), deadlines.calendar());
    }

    /** Those who are still there. */
    private static final class Present {

        private final Set<UnitId> units;
        private final Set<PersonId> people;

        Present(Staff staff) {
            units =
                    staff.units().stream()
                            .filter(UnitView::active)
                            .map(UnitView::id)
                            .collect(Collectors.toSet());
            people = staff.people().stream().map(PersonView::id).collect(Collectors.toSet());
        }

        boolean isHere(Assignee assignee) {
            return switch (assignee) {
                case Assignee.Unit(UnitId unit) -> units.contains(unit);
                case Assignee.Person(var person) -> people.contains(person);
                case Assignee.RoleHolder role -> true;
                case Assignee.Unmapped nobody -> true;
            };
        }
    }
}
