package vn.sen.plan.web.home;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.agency.Staff;
import vn.sen.plan.app.FirstSteps;
import vn.sen.plan.app.SeeHome;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Makes the list of first steps, and what the home page says of it. */
@Component
class BeginPages {

    private final Texts texts;
    private final FirstSteps first;

    BeginPages(Texts texts, FirstSteps first) {
        this.texts = texts;
        this.first = first;
    }

    BeginPage of(Viewer viewer, SeeHome.Seen seen) {
        Staff staff = first.staff();
        List<Step> steps =
                new Steps(viewer.actor(), seen, staff.units().size(), staff.people().size()).all();
        long left = steps.stream().filter(each -> !each.done()).count();
        return new BeginPage(
                Say.of(List.of(say(left))),
                texts.get(
                        "home.facts-leader",
                        Sentences.upperFirst(texts.day(seen.day().today())),
                        viewer.agencyName()),
                todos(steps),
                first.areAway(viewer.actor()));
    }

    private String say(long left) {
        return left == 0
                ? texts.get("home.begin.say-done")
                : texts.get("home.begin.say", texts.get("home.number.upper." + left));
    }

    /** Nothing for who need not know, has put it away, or is long past it. */
    @Nullable Guide guide(Actor actor, SeeHome.Seen seen) {
        if (!Steps.areFor(actor) || Steps.areBehind(seen) || first.areAway(actor)) {
            return null;
        }
        // With a plan at work there are units and people: its tasks are theirs.
        List<Step> steps = new Steps(actor, seen, 1, 2).all();
        return next(steps)
                .map(
                        step ->
                                new Guide(
                                        texts.get(
                                                "home.begin.so-far",
                                                steps.stream().filter(Step::done).count(),
                                                steps.size()),
                                        texts.get("home.begin." + step.key())))
                .orElse(null);
    }

    private static Optional<Step> next(List<Step> steps) {
        return steps.stream().filter(each -> !each.done()).findFirst();
    }

    private List<BeginPage.Todo> todos(List<Step> steps) {
        Optional<Step> next = next(steps);
        return steps.stream()
                .map(each -> todo(each, next.filter(each::equals).isPresent()))
                .toList();
    }

    private BeginPage.Todo todo(Step step, boolean next) {
        String key = "home.begin." + step.key();
        return new BeginPage.Todo(
                texts.get(key),
                texts.get(key + ".text"),
                step.done(),
                next,
                step.href(),
                texts.get(step.done() ? "home.begin.look" : key + ".act"));
    }
}
