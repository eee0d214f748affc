package vn.sen.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.sen.access.Accounts;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyScope;

/** Fills an empty database with the demonstration; every act is done on its own day. */
@Component
@ConditionalOnBooleanProperty("sen.demo")
class Seeding implements ApplicationRunner {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);

    private final Accounts accounts;
    private final Foundation foundation;
    private final DemoClock clock;

    Seeding(Accounts accounts, Foundation foundation, DemoClock clock) {
        this.accounts = accounts;
        this.foundation = foundation;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.areNone()) {
            return;
        }
        var ahead = clock.ahead();
        try {
            found();
        } finally {
            clock.set(ahead);
        }
    }

    private Map<String, Founded> found() {
        clock.set(SINCE.atTime(8, 0));
        Map<String, Founded> founded = new LinkedHashMap<>();
        for (Province.Agency agency : Province.read().agencies()) {
            AgencyId id = AgencyId.next();
            Founded above = founded.get(agency.above());
            founded.put(
                    agency.key(),
                    AgencyScope.call(
                            id,
                            () ->
                                    foundation.found(
                                            id, above == null ? null : above.id(), agency, SINCE)));
        }
        return founded;
    }
}
