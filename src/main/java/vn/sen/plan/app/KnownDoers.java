package vn.sen.plan.app;

import org.springframework.stereotype.Component;
import vn.sen.agency.Agencies;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Assignee;

/** Whether work can be given to somebody: a unit or a person at work in the agency, or a role. */
@Component
class KnownDoers {

    private final Agencies agencies;

    KnownDoers(Agencies agencies) {
        this.agencies = agencies;
    }

    boolean areThere(Assignee doer) {
        return switch (doer) {
            case Assignee.Unit(var unit) ->
                    agencies.units().stream()
                            .filter(UnitView::active)
                            .anyMatch(each -> each.id().equals(unit));
            case Assignee.Person(var person) -> agencies.atWork(person).isPresent();
            case Assignee.RoleHolder _ -> true;
            case Assignee.Unmapped _ -> false;
        };
    }
}
