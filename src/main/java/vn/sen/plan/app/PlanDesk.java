package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staff;
import vn.sen.agency.UnitView;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Readiness;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.store.ClauseAnswers;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.ItemQueries;

/** A plan with all that is needed to judge it, as its words and the calendar stand today. */
@Component
class PlanDesk {

    private final ItemQueries items;
    private final ClauseStore clauses;
    private final DraftStore drafts;
    private final ClauseAnswers answers;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;
    private final DeadlineReader reader = new DeadlineReader();

    PlanDesk(
            ItemQueries items,
            ClauseStore clauses,
            DraftStore drafts,
            ClauseAnswers answers,
            Agencies agencies,
            Calendars calendars,
            Clock clock) {
        this.items = items;
        this.clauses = clauses;
        this.drafts = drafts;
        this.answers = answers;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A plan laid out.
     *
     * @param notes with all doubts that were raised, settled or not
     */
    record Laid(
            Plan plan,
            List<PlannedRow> rows,
            List<PastAnswer> answers,
            DraftStore.Notes notes,
            List<Finding> findings,
            Staff staff) {

        List<Doubt> doubts() {
            return notes.doubts();
        }

        boolean isReady() {
            return Readiness.blocking(findings).isEmpty();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Laid lay(Plan plan) {
        ClauseAnswers.Said said = answers.ofPlan(plan.id());
        List<PlannedRow> rows = rows(plan, said.choices());
        DraftStore.Notes notes = drafts.notes(plan.id());
        Staff staff = agencies.staff();
        List<Finding> findings =
                Readiness.of(
                        plan,
                        rows,
                        new Readiness.Said(said.past(), leftUnread(notes.doubts())),
                        able(staff),
                        today());
        return new Laid(plan, rows, said.past(), notes, findings, staff);
    }

    /** What stands in the way of some rows, and what they leave open. */
    List<Finding> findings(Plan plan, List<PlannedRow> rows) {
        Readiness.Said said = new Readiness.Said(List.of(), Set.of());
        return Readiness.of(plan, rows, said, able(agencies.staff()), today()).stream()
                .filter(each -> each.item() != null)
                .filter(each -> each.kind() != Finding.Kind.PAST_UNANSWERED)
                .toList();
    }

    /** A draft's rows as their words read now; else as they were handed in. */
    List<PlannedRow> rows(Plan plan) {
        return rows(plan, isFrozen(plan) ? List.of() : answers.ofPlan(plan.id()).choices());
    }

    private List<PlannedRow> rows(Plan plan, List<ChainChoice> choices) {
        List<Item> all = items.ofPlan(plan.id());
        return isFrozen(plan)
                ? PlannedRow.frozen(all, clauses.ofPlan(plan.id()))
                : PlannedRow.read(
                        plan, all, choices, new RowTimesReader(reader, calendars.deadlines()));
    }

    private static boolean isFrozen(Plan plan) {
        return plan.state() != PlanState.DRAFT && plan.state() != PlanState.DISCARDED;
    }

    private static Readiness.Staff able(Staff staff) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        staff.people().stream().map(PersonView::rolesToday).forEach(held::addAll);
        return new Readiness.Staff(
                staff.units().stream()
                        .filter(UnitView::active)
                        .map(UnitView::id)
                        .collect(Collectors.toSet()),
                held);
    }

    private static Set<Readiness.SettledWords> leftUnread(List<Doubt> doubts) {
        Set<Readiness.SettledWords> left = new HashSet<>();
        for (Doubt doubt : doubts) {
            ItemId row = doubt.item();
            if (row != null && !doubt.isOpen() && doubt.key().equals(Doubt.UNREAD)) {
                left.add(new Readiness.SettledWords(row, doubt.words()));
            }
        }
        return left;
    }
}
