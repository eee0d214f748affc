package vn.sen.plan.app;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.Away;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staff;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Hands;
import vn.sen.plan.domain.Task;
import vn.sen.web.Texts;

/** Gives the units, roles and people of a page their names, in one statement. */
@Component
class Directory {

    private static final Set<Role> SPEAKERS = EnumSet.of(Role.UNIT_HEAD, Role.UNIT_ISO_OFFICER);

    private final Agencies agencies;
    private final Texts texts;

    Directory(Agencies agencies, Texts texts) {
        this.agencies = agencies;
        this.texts = texts;
    }

    Names names() {
        return names(agencies.staff());
    }

    /** The same for a page that has the staff already. */
    Names names(Staff staff) {
        return new Names(staff);
    }

    /** The names of one page. */
    final class Names {

        private final Staff staff;
        private final Map<UnitId, String> units = new HashMap<>();

        private Names(Staff staff) {
            this.staff = staff;
            staff.units().forEach(each -> units.put(each.id(), each.name()));
        }

        /** Those who work here now. */
        List<PersonView> colleagues() {
            return staff.people();
        }

        /** The units at work, in the agency's order. */
        List<UnitView> units() {
            return staff.units().stream().filter(UnitView::active).toList();
        }

        /** A unit; nobody where none is meant. */
        Who unit(@Nullable UnitId unit) {
            return unit == null ? Who.NOBODY : who(unit, null, null);
        }

        Who who(Assignee assignee) {
            return who(assignee.unitId(), assignee.heldRole(), assignee.personId());
        }

        Who doer(Hands hands) {
            return who(hands.doerUnit(), hands.doerRole(), hands.doerPerson());
        }

        Who accepter(Hands hands) {
            return who(hands.accepter());
        }

        String name(@Nullable PersonId person) {
            return person == null ? "" : staff.names().getOrDefault(person, "");
        }

        /** Those on whom a task waits, and who are away; nobody where another can do it. */
        List<TaskDetail.Gone> gone(Task task) {
            Hands hands = task.hands();
            Assignee doer =
                    hands.doerPerson() == null
                            ? hands.doer()
                            : new Assignee.Person(hands.doerPerson());
            return switch (task.state()) {
                case OPEN, IN_PROGRESS, RETURNED -> gone(doer);
                case SUBMITTED -> gone(hands.accepter());
                case ACCEPTED, CANCELLED -> List.of();
            };
        }

        private List<TaskDetail.Gone> gone(Assignee assignee) {
            List<PersonView> able =
                    staff.people().stream().filter(each -> speaks(each, assignee)).toList();
            boolean nobodyHere =
                    able.stream().allMatch(each -> staff.away().containsKey(each.id()));
            return nobodyHere
                    ? able.stream().map(each -> gone(staff.away().get(each.id()))).toList()
                    : List.of();
        }

        private TaskDetail.Gone gone(@Nullable Away away) {
            Away known = Objects.requireNonNull(away);
            return new TaskDetail.Gone(
                    name(known.person()), known.until(), name(known.substitute()));
        }

        private static boolean speaks(PersonView person, Assignee assignee) {
            return switch (assignee) {
                case Assignee.Person(PersonId who) -> person.id().equals(who);
                case Assignee.RoleHolder(Role role) -> person.rolesToday().contains(role);
                case Assignee.Unit(UnitId unit) ->
                        unit.equals(person.unit())
                                && person.rolesToday().stream().anyMatch(SPEAKERS::contains);
                case Assignee.Unmapped() -> false;
            };
        }

        Who person(@Nullable PersonId person, @Nullable Role as) {
            return who(null, as, person);
        }

        private Who who(@Nullable UnitId unit, @Nullable Role role, @Nullable PersonId person) {
            String group = unit != null ? nameOf(unit) : role == null ? "" : texts.get(role.key());
            String name = name(person);
            return name.isEmpty()
                    ? new Who(group, "", unit, role, person)
                    : new Who(name, group, unit, role, person);
        }

        private String nameOf(UnitId unit) {
            return units.getOrDefault(unit, "");
        }
    }
}
