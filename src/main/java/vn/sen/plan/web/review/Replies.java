package vn.sen.plan.web.review;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.web.Rows;
import vn.sen.web.Flash;
import vn.sen.web.Texts;

/** How the review answers an act on a row: back to the row, or the page with what is wrong. */
@Component
class Replies {

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

    /** Back to the row, saying what was done or why not. */
    ModelAndView done(
            PlanId id, ItemId item, Outcome<?> outcome, String key, RedirectAttributes next) {
        if (outcome instanceof Outcome.Refused<?>(Reason reason)) {
            Flash.bad(next, texts.get(reason.key()));
            return to(id, desk.item(id, item));
        }
        return done(id, item, key, next);
    }

    /** Back to the row, which somebody else changed meanwhile: to be looked at again first. */
    ModelAndView stale(PlanId id, ItemId item, RedirectAttributes next) {
        Flash.ask(next, texts.get("plan.review.stale"));
        return to(id, desk.item(id, item));
    }

    ModelAndView saved(int version) {
        String words = texts.get("plan.review.saved-itself", texts.time(clock.instant()));
        return quiet(new Saved(version, words, true), HttpStatus.OK);
    }

    ModelAndView unsaved(int version, String why, HttpStatus status) {
        String words = texts.get("plan.review.unsaved", why);
        return quiet(new Saved(version, words, false), status);
    }

    private static ModelAndView quiet(Saved saved, HttpStatus status) {
        ModelAndView part = new ModelAndView("plan/review/saved");
        part.addObject("page", saved);
        part.setStatus(status);
        return part;
    }

    private static ModelAndView to(PlanId id, Item row) {
        return new ModelAndView("redirect:/ke-hoach/" + id + "/doc#" + Reviewed.anchor(row));
    }

    static ModelAndView rejected(DocPage review) {
        return page(review, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ModelAndView page(DocPage review, HttpStatus status) {
        ModelAndView page = new ModelAndView("plan/review/doc");
        page.addObject("page", review);
        page.setStatus(status);
        return page;
    }
}
