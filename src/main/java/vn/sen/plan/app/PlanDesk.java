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
import vn.sen.agency.UnitView;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Readiness;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.ItemQueries;
import vn.sen.plan.store.PastAnswers;

/** A plan with all that is needed to judge it, as its words and the calendar stand today. */
@Component
class PlanDesk {

    private final ItemQueries items;
    private final ClauseStore clauses;
    private final DraftStore drafts;
    private final PastAnswers answers;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;
    private final DeadlineReader reader = new DeadlineReader();

    PlanDesk(
            ItemQueries items,
            ClauseStore clauses,
            DraftStore drafts,
            PastAnswers answers,
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
     * @param doubts all that were raised, settled or not
     */
    record Laid(
            Plan plan,
            List<PlannedRow> rows,
            List<PastAnswer> answers,
            List<Doubt> doubts,
            List<Finding> findings,
            Staff staff) {

        boolean isReady() {
            return Readiness.blocking(findings).isEmpty();
        }
    }

    /** The units and those who work in them today. */
    record Staff(List<UnitView> units, List<PersonView> people) {

        Readiness.Staff able() {
            Set<Role> held = EnumSet.noneOf(Role.class);
            people.stream().map(PersonView::rolesToday).forEach(held::addAll);
            return new Readiness.Staff(
                    units.stream()
                            .filter(UnitView::active)
                            .map(UnitView::id)
                            .collect(Collectors.toSet()),
                    held);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Laid lay(Plan plan) {
        List<PlannedRow> rows = rows(plan);
        List<PastAnswer> answered = answers.ofPlan(plan.id());
        List<Doubt> doubts = drafts.doubts(plan.id());
        Readiness.Said said = new Readiness.Said(answered, leftUnread(doubts));
        Staff staff = new Staff(agencies.units(), agencies.people());
        List<Finding> findings = Readiness.of(plan, rows, said, staff.able(), today());
        return new Laid(plan, rows, answered, doubts, findings, staff);
    }

    /** A draft's rows as their words read now; else as they were handed in. */
    List<PlannedRow> rows(Plan plan) {
        return plan.state() == PlanState.DRAFT || plan.state() == PlanState.DISCARDED
                ? read(plan)
                : PlannedRow.frozen(items.ofPlan(plan.id()), clauses.ofPlan(plan.id()));
    }

    private List<PlannedRow> read(Plan plan) {
        PlanId id = plan.id();
        RowTimesReader times = new RowTimesReader(reader, calendars.deadlines());
        return PlannedRow.read(plan, items.ofPlan(id), drafts.choices(id), times);
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
