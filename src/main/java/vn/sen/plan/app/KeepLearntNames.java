package vn.sen.plan.app;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitView;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.domain.LearntName;
import vn.sen.plan.domain.LearntNameId;
import vn.sen.plan.domain.LearntNames;
import vn.sen.plan.domain.Lesson;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.store.LearntNameStore;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;

/** Learns from answers whom an agency's plans mean, and forgets again. */
@Service
public class KeepLearntNames {

    static final String NAME = "learnt-name";

    private final LearntNameStore names;
    private final Agencies agencies;
    private final PlanTrail trail;
    private final Clock clock;

    KeepLearntNames(LearntNameStore names, Agencies agencies, PlanTrail trail, Clock clock) {
        this.names = names;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Names as a page lists them.
     *
     * @param units all units, also those that are closed
     * @param people who work here
     */
    public record Listed(
            LearntNameStore.Found found, List<UnitView> units, List<PersonView> people) {

        public boolean isUsable(LearntName name) {
            return KeepLearntNames.isUsable(name, units, people);
        }
    }

    /** The names that can be used: whom they mean is still there. */
    @Transactional(readOnly = true)
    public LearntNames usable(List<UnitView> units) {
        List<LearntName> all = names.all();
        boolean people =
                all.stream()
                        .flatMap(each -> each.targets().stream())
                        .anyMatch(Assignee.Person.class::isInstance);
        return usable(all, units, people ? agencies.people() : List.of());
    }

    /** The same for a page that has those who work here already. */
    @Transactional(readOnly = true)
    public LearntNames usable(List<UnitView> units, List<PersonView> people) {
        return usable(names.all(), units, people);
    }

    private static LearntNames usable(
            List<LearntName> all, List<UnitView> units, List<PersonView> people) {
        return new LearntNames(all.stream().filter(each -> isUsable(each, units, people)).toList());
    }

    private static boolean isUsable(
            LearntName name, List<UnitView> units, List<PersonView> people) {
        Set<UnitId> working =
                units.stream()
                        .filter(UnitView::active)
                        .map(UnitView::id)
                        .collect(Collectors.toSet());
        Set<PersonId> here = people.stream().map(PersonView::id).collect(Collectors.toSet());
        return name.isUsable(working, here);
    }

    @Transactional(readOnly = true)
    public Listed list(String words, int size, int skipped) {
        return new Listed(
                names.page(Folding.of(words), size, skipped), agencies.units(), agencies.people());
    }

    /** Learns from what somebody made of a row's parties. */
    void learn(Actor by, PlanId plan, List<Part> before, List<Part> now) {
        if (!before.equals(now)) {
            Lesson.of(before, now, agencies.units()).forEach(each -> learn(by, plan, each));
        }
    }

    private void learn(Actor by, PlanId plan, Lesson lesson) {
        LearntName fresh =
                new LearntName(
                        LearntNameId.next(), lesson.words(), lesson.targets(), plan, null, 1);
        Optional<LearntName> known = names.find(fresh.key());
        if (known.isEmpty()) {
            names.add(fresh, by.person(), clock.instant());
            record(by, "learnt-name.learnt", fresh.id(), Map.of(), values(fresh));
        } else if (!known.get().targets().equals(fresh.targets())) {
            change(by, known.get(), fresh.targets(), plan);
        }
    }

    /**
     * Whom a name means from now on.
     *
     * @throws StaleVersion if somebody else changed it since it was looked at
     */
    @Transactional
    public void change(Actor by, LearntNameId id, int version, Assignee target) {
        LearntName name = names.find(id).orElseThrow(NotFound::new);
        if (name.version() != version) {
            throw new StaleVersion();
        }
        if (!name.targets().equals(List.of(target))) {
            change(by, name, List.of(target), name.plan());
        }
    }

    private void change(Actor by, LearntName name, List<Assignee> targets, PlanId plan) {
        LearntName next =
                new LearntName(name.id(), name.words(), targets, plan, name.year(), name.version());
        if (!names.change(next)) {
            throw new StaleVersion();
        }
        record(by, "learnt-name.changed", name.id(), values(name), values(next));
    }

    /** Forgets a name; forgetting twice does no harm. */
    @Transactional
    public void forget(Actor by, LearntNameId id) {
        Optional<LearntName> name = names.find(id);
        if (name.isPresent() && names.forget(id, clock.instant())) {
            record(by, "learnt-name.forgotten", id, values(name.get()), Map.of());
        }
    }

    private void record(
            Actor by,
            String what,
            LearntNameId name,
            Map<String, String> before,
            Map<String, String> after) {
        trail.record(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what),
                NAME,
                name.value(),
                before,
                after);
    }

    private static Map<String, String> values(LearntName name) {
        return Map.of(
                "words",
                name.words(),
                "targets",
                name.targets().stream().map(AssigneeKey::of).collect(Collectors.joining(", ")),
                "plan",
                name.plan().toString());
    }
}
