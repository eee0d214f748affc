package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.SignIns;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.Comparison;
import vn.sen.agency.roll.Roll;
import vn.sen.agency.roll.RollLine;
import vn.sen.agency.roll.Roster;
import vn.sen.agency.store.HoldingRows;
import vn.sen.agency.store.PersonRows;
import vn.sen.agency.store.UnitRows;

/** Holds lists against all that the agency has today, in five statements. */
@Component
class Rosters {

    private final PersonRows people;
    private final UnitRows units;
    private final HoldingRows holdings;
    private final SignIns signIns;
    private final Clock clock;

    Rosters(PersonRows people, UnitRows units, HoldingRows holdings, SignIns signIns, Clock clock) {
        this.people = people;
        this.units = units;
        this.holdings = holdings;
        this.signIns = signIns;
        this.clock = clock;
    }

    Compared compared(Roll roll) {
        LocalDate today = LocalDate.now(clock);
        List<RoleHolding> running =
                holdings.findAll().stream().filter(each -> !each.endedBefore(today)).toList();
        Map<PersonId, String> logins = signIns.known();
        Set<String> asked =
                roll.lines().stream()
                        .map(RollLine::login)
                        .filter(login -> !login.isEmpty())
                        .map(signIns::normal)
                        .collect(Collectors.toSet());
        Roster roster =
                new Roster(
                        people.findAll(),
                        units.findAll(),
                        running,
                        logins,
                        asked.isEmpty() ? Map.of() : signIns.refused(asked));
        return Comparison.of(roll, roster, signIns::normal);
    }
}
