package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.plan.ChasingId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Chasing;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.ChasingStore;
import vn.sen.plan.store.PlanRows;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;

/** Drafts the letter that reminds of late work: recorded once, however often it is fetched. */
@Service
public class ChaseLate {

    private static final String LETTER = "chasing";

    private final ChasingStore store;
    private final PlanRows plans;
    private final Agencies agencies;
    private final PlanTrail trail;
    private final News news;
    private final Clock clock;

    ChaseLate(
            ChasingStore store,
            PlanRows plans,
            Agencies agencies,
            PlanTrail trail,
            News news,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.agencies = agencies;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LetterFacts facts() {
        return new LetterFacts(
                agencies.own(),
                plans.inStates(EnumSet.of(PlanState.APPROVED, PlanState.IN_FORCE)).stream()
                        .findFirst()
                        .orElse(null),
                agencies.staff().people().stream()
                        .filter(each -> each.rolesToday().contains(Role.LEADER))
                        .findFirst()
                        .map(PersonView::name)
                        .orElse(""));
    }

    /**
     * Keeps that a letter was drafted.
     *
     * @param letter made with the form: sent twice it is one letter
     * @param hash of the file that was handed out
     */
    @Transactional
    public void drafted(
            Actor by,
            ChasingId letter,
            LocalDate day,
            String subject,
            List<LatePlace> places,
            String hash) {
        Role as = PlanPermission.CHASE.roleOf(by);
        List<TaskId> tasks =
                places.stream()
                        .flatMap(each -> each.tasks().stream())
                        .map(each -> each.task().id())
                        .toList();
        Chasing chasing =
                new Chasing(letter, day, subject, tasks, by.person(), as, clock.instant());
        if (store.keep(chasing)) {
            news.chased(by, chasing);
            trace(by, chasing, places, hash);
        }
    }

    /** The letter, and each task that it names. */
    private void trace(Actor by, Chasing letter, List<LatePlace> places, String hash) {
        String units = String.join(" ", places.stream().map(LatePlace::key).toList());
        List<Act> acts = new ArrayList<>();
        acts.add(
                PlanTrail.act(
                        new PlanTrail.Doing(by, letter.as(), "chasing.drafted"),
                        new Subject(LETTER, letter.id().value()),
                        Map.of(),
                        Map.of(
                                "day",
                                letter.day().toString(),
                                "units",
                                units,
                                "tasks",
                                String.valueOf(letter.tasks().size()),
                                "file",
                                hash)));
        PlanTrail.Doing chased = new PlanTrail.Doing(by, letter.as(), "task.chased");
        Map<String, String> values = Map.of("chasing", letter.id().toString());
        letter.tasks().forEach(each -> acts.add(PlanTrail.ofTask(chased, each, Map.of(), values)));
        trail.record(acts);
    }
}
