package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.ItemId;

/**
 * What stands in the way of a plan, and what it leaves open: nothing waits unseen, and no date is
 * born late.
 */
public final class Readiness {

    private final Staff staff;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private Readiness(Staff staff, LocalDate today) {
        this.staff = staff;
        this.today = today;
    }

    /**
     * Who there is to do the work.
     *
     * @param units the units that work
     * @param roles the roles that somebody holds today
     */
    public record Staff(Set<UnitId> units, Set<Role> roles) {

        public Staff {
            units = Set.copyOf(units);
            roles = Set.copyOf(roles);
        }
    }

    /**
     * What people have said about a draft.
     *
     * @param leftUnread unread words that somebody has seen and lets stand, by row
     */
    public record Said(List<PastAnswer> answers, Set<SettledWords> leftUnread) {

        public Said {
            answers = List.copyOf(answers);
            leftUnread = Set.copyOf(leftUnread);
        }
    }

    /** Words of a row that somebody has seen and lets stand. */
    public record SettledWords(ItemId item, String words) {}

    public static List<Finding> of(
            Plan plan, List<PlannedRow> rows, Said said, Staff staff, LocalDate today) {
        Readiness readiness = new Readiness(staff, today);
        readiness.check(plan, rows, said);
        return List.copyOf(readiness.findings);
    }

    private void check(Plan plan, List<PlannedRow> all, Said said) {
        List<PlannedRow> rows = all.stream().filter(each -> !each.item().dropped()).toList();
        if (plan.year() == null) {
            find(Finding.Kind.YEAR_MISSING, null, "");
        }
        if (rows.isEmpty()) {
            find(Finding.Kind.NO_ROWS, null, "");
        }
        for (PlannedRow row : rows) {
            checkParts(row.item());
            checkTimes(row, said);
        }
        findings.addAll(Rounds.findings(rows));
        PastDate.before(today, rows, said.answers()).stream()
                .filter(each -> !each.isAnswered(today))
                .forEach(this::findUnanswered);
    }

    private void findUnanswered(PastDate past) {
        find(Finding.Kind.PAST_UNANSWERED, past.item(), past.occurrence().due().toString());
    }

    private void checkParts(Item item) {
        if (item.doers().isEmpty()) {
            find(Finding.Kind.DOER_MISSING, item.id(), "");
        }
        for (Part part : item.parts()) {
            switch (part.assignee()) {
                case Assignee.Unmapped() when part.does() ->
                        find(Finding.Kind.DOER_UNMAPPED, item.id(), part.words());
                case Assignee.Unit(UnitId unit) when !staff.units().contains(unit) ->
                        find(Finding.Kind.UNIT_CLOSED, item.id(), part.words());
                case Assignee.RoleHolder(Role role) when part.function() != PartFunction.SUPPORT ->
                        checkHeld(role, item.id());
                default -> {
                    // somebody is there
                }
            }
        }
        item.doers().stream()
                .map(each -> Acceptance.of(each.assignee(), item.parts()).heldRole())
                .distinct()
                .forEach(role -> checkHeld(role, item.id()));
        if (item.text().activities().isEmpty()) {
            find(Finding.Kind.ACTIVITY_UNKNOWN, item.id(), "");
        }
    }

    private void checkHeld(@Nullable Role role, ItemId item) {
        if (role != null && !staff.roles().contains(role)) {
            find(Finding.Kind.ROLE_UNHELD, item, role.key());
        }
    }

    private void checkTimes(PlannedRow row, Said said) {
        ItemId item = row.item().id();
        RowTimes times = row.times();
        String unread = times.unread();
        if (unread != null && !said.leftUnread().contains(new SettledWords(item, unread))) {
            find(Finding.Kind.WORDS_UNREAD, item, unread);
        } else if (times.clauses().isEmpty()) {
            find(Finding.Kind.TIME_MISSING, item, "");
        }
        for (RowClause clause : times.clauses()) {
            kindOf(clause.treatment()).ifPresent(kind -> find(kind, item, clause.text()));
        }
    }

    private static Optional<Finding.Kind> kindOf(Treatment treatment) {
        return Optional.ofNullable(
                switch (treatment) {
                    case NEEDS_PERIOD -> Finding.Kind.PERIOD_MISSING;
                    case OUTSIDE_YEAR -> Finding.Kind.OUTSIDE_YEAR;
                    case WAITS_FOR_EVENT -> Finding.Kind.WAITS_FOR_EVENT;
                    case WAITS_FOR_ROW -> Finding.Kind.WAITS_FOR_ROW;
                    case WAITS_FOR_PLAN -> Finding.Kind.WAITS_FOR_PLAN;
                    case SCHEDULED, STANDING, CHECK, ECHO -> null;
                });
    }

    private void find(Finding.Kind kind, @Nullable ItemId item, String words) {
        Finding finding = new Finding(kind, item, words);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** The findings that must be settled first. */
    public static List<Finding> blocking(List<Finding> findings) {
        return findings.stream().filter(Finding::blocks).toList();
    }
}
