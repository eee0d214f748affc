package vn.sen.agency.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.WorkInHand;

/** All that hangs on people, whichever part of the program keeps it. */
@Component
class AllInHand {

    private final List<WorkInHand> keepers;

    AllInHand(List<WorkInHand> keepers) {
        this.keepers = keepers;
    }

    Hanging of(PersonId person) {
        List<WorkInHand.Piece> all = new ArrayList<>();
        keepers.forEach(each -> all.addAll(each.of(person)));
        return Hanging.of(all);
    }

    Map<String, Reason> refused(WorkInHand.Passing passing) {
        Map<String, Reason> all = new HashMap<>();
        keepers.forEach(each -> all.putAll(each.refused(passing)));
        return all;
    }

    void pass(WorkInHand.Passing passing) {
        keepers.forEach(each -> each.pass(passing));
    }
}
