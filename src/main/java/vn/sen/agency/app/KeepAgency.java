package vn.sen.agency.app;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.agency.NewAgency;
import vn.sen.agency.domain.Agency;
import vn.sen.agency.store.AgencyRows;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Subject;

/** Enters an agency and keeps what it says of itself. */
@Service
public class KeepAgency {

    private final AgencyRows agencies;
    private final Acts acts;

    KeepAgency(AgencyRows agencies, Acts acts) {
        this.agencies = agencies;
        this.acts = acts;
    }

    /** Enters the agency of the current scope. */
    @Transactional
    public AgencyId enter(@Nullable Actor by, NewAgency given) {
        Agency agency = agencies.save(Agency.founded(own(), given));
        acts.record(by, "agency.entered", subject(agency), Map.of(), values(agency));
        return agency.id();
    }

    @Transactional(readOnly = true)
    public Agency current() {
        return agencies.findById(own()).orElseThrow();
    }

    @Transactional
    public void change(Actor by, int version, UnaryOperator<Agency> change) {
        Agency before = atVersion(version);
        Agency after = change.apply(before);
        if (!before.equals(after)) {
            agencies.save(after);
            acts.record(by, "agency.changed", subject(after), values(before), values(after));
        }
    }

    private Agency atVersion(int version) {
        Agency agency = current();
        if (agency.version() != version) {
            throw new OptimisticLockingFailureException("agency " + agency.id());
        }
        return agency;
    }

    private static AgencyId own() {
        return AgencyScope.current()
                .orElseThrow(() -> new IllegalStateException("no agency at work"));
    }

    private static Subject subject(Agency agency) {
        return new Subject("agency", agency.id().value());
    }

    private static Map<String, String> values(Agency agency) {
        return Map.of(
                "name", agency.name(),
                "kind", agency.kind().name(),
                "code", agency.code(),
                "parent", agency.parentName(),
                "cutOffHour", Integer.toString(agency.cutOffHour()));
    }
}
