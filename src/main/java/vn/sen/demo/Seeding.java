package vn.sen.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.sen.access.Accounts;
import vn.sen.actor.AgencyId;
import vn.sen.plan.PlanId;
import vn.sen.platform.AgencyScope;

/**
 * Fills an empty database with the demonstration, before anybody can visit; every act is done on
 * its own day.
 */
@Component
class Seeding implements SmartLifecycle {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);

    /** Which agency's plan each of the four real ones is. */
    private static final Map<String, String> PLANS =
            Map.of(
                    "yte", "dong-thap-health-2023",
                    "ldtbxh", "dong-thap-labour-2022",
                    "laodong", "hai-duong-labour-2022",
                    "tttt", "tra-vinh-ict-2023");

    private static final String PROVINCE = "hoa-sen-province-2023";
    private static final String DIGITAL = "hoa-sen-digital-2023";
    private static final String YEAR_BEFORE = "hoa-sen-health-2022";

    private final Demo demo;
    private final Accounts accounts;
    private final Foundation foundation;
    private final Lives lives;
    private final Together together;
    private final DemoClock clock;
    private boolean done;

    Seeding(
            Demo demo,
            Accounts accounts,
            Foundation foundation,
            Lives lives,
            Together together,
            DemoClock clock) {
        this.demo = demo;
        this.accounts = accounts;
        this.foundation = foundation;
        this.lives = lives;
        this.together = together;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        if (demo.shown() && accounts.areNone()) {
            seed();
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    private void seed() {
        LocalDate today = LocalDate.now(clock);
        var ahead = clock.ahead();
        Map<String, Founded> founded;
        try {
            founded = found();
            PLANS.forEach((agency, plan) -> live(founded, agency, plan, today));
            beside(founded, today);
        } finally {
            clock.set(ahead);
        }
        Province.read().agencies().forEach(each -> away(founded.get(each.key()), each, today));
    }

    private void away(@Nullable Founded agency, Province.Agency of, LocalDate today) {
        if (agency != null) {
            agency.in(
                    () -> {
                        of.away().forEach(each -> foundation.away(agency, each, today));
                        return true;
                    });
        }
    }

    private PlanId live(Map<String, Founded> founded, String key, String plan, LocalDate today) {
        Founded agency = Objects.requireNonNull(founded.get(key));
        return agency.in(() -> lives.live(agency, plan, today, clock::set));
    }

    /** Made up: a second plan of one year, a year before, and rows that the province gives. */
    private void beside(Map<String, Founded> founded, LocalDate today) {
        Founded health = Objects.requireNonNull(founded.get("yte"));
        health.in(
                () -> {
                    lives.keep(health, YEAR_BEFORE, today, clock::set);
                    return true;
                });
        together.live(
                new Together.Places(
                        founded,
                        live(founded, "tinh", PROVINCE, today),
                        live(founded, "yte", DIGITAL, today)),
                today,
                clock::set);
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
