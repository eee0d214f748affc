package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.domain.PeopleFilter;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.store.GoneLine;
import vn.sen.agency.store.HoldingRows;
import vn.sen.agency.store.PeopleList;
import vn.sen.agency.store.PersonRows;
import vn.sen.agency.store.Readiness;
import vn.sen.agency.store.UnitLine;
import vn.sen.agency.store.UnitRows;
import vn.sen.web.NotFound;

/** What the pages of people and units show. */
@Service
@Transactional(readOnly = true)
public class ReadPeople {

    private final PeopleList lists;
    private final PersonRows people;
    private final UnitRows units;
    private final HoldingRows holdings;
    private final Clock clock;

    ReadPeople(
            PeopleList lists,
            PersonRows people,
            UnitRows units,
            HoldingRows holdings,
            Clock clock) {
        this.lists = lists;
        this.people = people;
        this.units = units;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** People found, beside all units. */
    public record Overview(PeopleList.Found found, List<UnitLine> units) {}

    /** A person, the roles held first to last, and all units. */
    public record Details(
            Person person, List<RoleHolding> holdings, List<UnitLine> units, List<GoneLine> gone) {}

    public Overview find(PeopleFilter filter) {
        return new Overview(lists.find(filter, today()), lists.units(today()));
    }

    public Details of(PersonId id) {
        return new Details(
                people.findById(id).orElseThrow(NotFound::new),
                holdings.findByPersonIdOrderByFromDayDesc(id),
                lists.units(today()),
                lists.gone(id, today()));
    }

    public Unit of(UnitId id) {
        return units.findById(id).orElseThrow(NotFound::new);
    }

    public List<UnitLine> units() {
        return lists.units(today());
    }

    public Readiness readiness() {
        return lists.readiness(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
