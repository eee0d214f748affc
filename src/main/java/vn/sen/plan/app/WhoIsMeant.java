package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.agency.Agencies;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Responsibilities;

/** Says whom the words of a plan mean: as the agency is today, and by the names it has learnt. */
@Component
class WhoIsMeant {

    private final Agencies agencies;
    private final KeepLearntNames names;

    WhoIsMeant(Agencies agencies, KeepLearntNames names) {
        this.agencies = agencies;
        this.names = names;
    }

    Responsibilities today() {
        List<UnitView> units = agencies.units();
        return new Responsibilities(units, names.usable(units));
    }
}
