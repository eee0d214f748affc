package vn.sen.plan.web.review;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Rows;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.StaleVersion;
import vn.sen.web.Texts;

/** How the review answers: back to the row, the page with what is wrong, or a quiet line. */
@Component
class Replies {

    private static final String REVIEW = "plan/review/doc";

    private final ReviewDesk desk;
    private final Texts texts;
    private final Clock clock;

    Replies(ReviewDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** Back to the row, saying what was done; the sentence may name its number. */
    ModelAndView done(PlanId id, ItemId item, String key, RedirectAttributes next) {
        Item row = desk.item(id, item);
        Flash.good(next, texts.get(key, Rows.number(row)));
        return to(id, row);
    }

    /**
     * Does something with a row that no form asks for. Leads back to the row, or to the one that it
     * became, saying what was done, or why not.
     */
    ModelAndView after(
            PlanId id,
            ItemId item,
            Supplier<Outcome<ItemId>> act,
            String key,
            RedirectAttributes next) {
        return act(id, item, act, now -> done(id, now, key, next), next);
    }

    /** The same, where what was done decides on what is said. */
    <T> ModelAndView told(
            PlanId id,
            ItemId item,
            Supplier<Outcome<T>> act,
            Function<T, String> key,
            RedirectAttributes next) {
        return act(id, item, act, what -> done(id, item, key.apply(what), next), next);
    }

    private <T> ModelAndView act(
            PlanId id,
            ItemId item,
            Supplier<Outcome<T>> act,
            Function<T, ModelAndView> done,
            RedirectAttributes next) {
        Item row = desk.item(id, item);
        try {
            return switch (act.get()) {
                case Outcome.Done<T>(T value) -> done.apply(value);
                case Outcome.Refused<T>(Reason reason) -> {
                    Flash.bad(next, texts.get(reason.key()));
                    yield to(id, row);
                }
            };
        } catch (StaleVersion changedMeanwhile) {
            Flash.ask(next, texts.get("plan.review.stale"));
            return to(id, row);
        }
    }

    private static ModelAndView to(PlanId id, Item row) {
        return new ModelAndView("redirect:/ke-hoach/" + id + "/doc#" + Rows.anchor(row));
    }

    /** The review with a form that was sent. */
    static FormPage<DocPage> review(Function<Wrong, DocPage> again) {
        return FormPage.of(REVIEW, again);
    }

    /** A quiet line for a form that saves itself over a version. */
    FormPage<Saved> quiet(int version) {
        return FormPage.of("plan/review/saved", wrong -> unsaved(version, why(wrong)))
                .overtaken(() -> unsaved(version, texts.get("plan.review.unsaved-stale")));
    }

    private String why(Wrong wrong) {
        String refused = wrong.error(texts);
        return refused == null ? wrong.mistakes().byField().values().iterator().next() : refused;
    }

    private Saved unsaved(int version, String why) {
        return new Saved(version, texts.get("plan.review.unsaved", why), false);
    }

    /** It saved itself. */
    ModelAndView saved(int version) {
        String words = texts.get("plan.review.saved-itself", texts.time(clock.instant()));
        return new ModelAndView("plan/review/saved", "page", new Saved(version, words, true));
    }
}
