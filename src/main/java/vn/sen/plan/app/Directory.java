package vn.sen.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staff;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Hands;
import vn.sen.web.Texts;

/** Gives the units, roles and people of a page their names, in one statement. */
@Component
class Directory {

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

        Who who(Assignee assignee) {
            return who(assignee.unitId(), assignee.heldRole(), assignee.personId());
        }

        Who doer(Hands hands) {
            return who(hands.doerUnit(), hands.doerRole(), hands.doerPerson());
        }

        Who accepter(Hands hands) {
            return who(hands.accepter());
        }

        Who person(@Nullable PersonId person, @Nullable Role as) {
            return who(null, as, person);
        }

        private Who who(@Nullable UnitId unit, @Nullable Role role, @Nullable PersonId person) {
            String group = unit != null ? unit(unit) : role == null ? "" : texts.get(role.key());
            String name = person == null ? "" : staff.names().getOrDefault(person, "");
            return name.isEmpty()
                    ? new Who(group, "", unit, role, person)
                    : new Who(name, group, unit, role, person);
        }

        private String unit(UnitId unit) {
            return units.getOrDefault(unit, "");
        }
    }
}
